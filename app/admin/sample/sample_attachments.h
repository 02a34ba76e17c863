#pragma once

#include "app/admin/sample/sample_application.h"

namespace uketsuke {

/// What the applicant photographed.
struct SamplePictures {
    SamplePicture picture = SamplePicture::Good;
    bool hasBack = true;
    bool isPleasant = false;
    QList<SamplePaper> furtherPapers; ///< the proof of work or study, or the paper beside a passport
};

/// Adds the files and the cells that name them, in the application's way.
void attach(SampleApplication& application, const SamplePictures& pictures, int row, SampleRandom& random);

} // namespace uketsuke
