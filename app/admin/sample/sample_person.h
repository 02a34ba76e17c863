#pragma once

#include "app/admin/sample/sample_random.h"

#include <QDate>
#include <QString>

namespace uketsuke {

enum class SampleGender { Woman, Man };

/// A part of a name: as written, in kana, and in Latin letters as a passport has it.
struct SampleName {
    QString written;
    QString kana;
    QString latin;
};

/// An invented person.
struct SamplePerson {
    SampleName family;
    SampleName given;
    SampleGender gender = SampleGender::Woman;
    QDate birth;
    QString nationality; ///< as on a residence card; empty for Japanese

    [[nodiscard]] QString fullName() const { return family.written + u'　' + given.written; }
    [[nodiscard]] QString latinName() const { return family.latin + u' ' + given.latin; }
    [[nodiscard]] QString genderWord() const {
        return gender == SampleGender::Woman ? QStringLiteral("女") : QStringLiteral("男");
    }
};

/// What a document type asks of the person who owns it.
enum class SamplePersonKind { Adult, Elderly, Child, Foreign, KoreanResident };

/// Names that need care (§ 8): 髙 﨑 𠮷 濵, a variation sequence, U+FA19.
enum class SampleNameKind { Usual, Unusual };

[[nodiscard]] SamplePerson samplePerson(SamplePersonKind kind, SampleNameKind names, const QDate& today,
                                        SampleRandom& random);
/// The same person under a family name of the sample's lists, named as it is written.
[[nodiscard]] SamplePerson withFamilyName(SamplePerson person, QStringView written);
/// The same person as a woman with a given name of the sample's lists.
[[nodiscard]] SamplePerson withWomansName(SamplePerson person, QStringView written);
/// The given name of somebody else, for a paper that differs.
[[nodiscard]] SampleName anotherGivenName(const SamplePerson& person, SampleRandom& random);

} // namespace uketsuke
