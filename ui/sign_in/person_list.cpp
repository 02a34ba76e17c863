#include "ui/sign_in/person_list.h"

#include "ui/shared/theme/styling.h"
#include "ui/shared/words.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace uketsuke {

namespace {

enum PersonRole { LoginRole = Qt::UserRole, RoleTextRole };

class PersonDelegate : public QStyledItemDelegate
{
public:
    PersonDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {m_theme.pixels(Measure::SideWidth), m_theme.pixels(Measure::FieldRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect,
                          m_theme.colour(isChosen ? ColourRole::SurfaceSelected : ColourRole::SurfaceQuiet));
        if (isChosen)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(pixels(Space::Tight), option.rect.height())),
                              m_theme.colour(ColourRole::Focus));
        const QRect box = option.rect.adjusted(pixels(Space::Large), 0, -pixels(Space::Large), 0);
        painter->setPen(m_theme.colour(ColourRole::Text));
        painter->setFont(m_theme.font(TextRole::Value));
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
        painter->setPen(m_theme.colour(ColourRole::TextQuiet));
        painter->setFont(m_theme.font(TextRole::Small));
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight, index.data(RoleTextRole).toString());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            const qreal half = m_theme.focusStroke() / 2;
            painter->setPen(QPen(m_theme.colour(ColourRole::Focus), m_theme.focusStroke()));
            painter->drawRect(QRectF(option.rect).adjusted(half, half, -half, -half));
        }
        painter->restore();
    }

private:
    const Theme& m_theme;
};

} // namespace

PersonList::PersonList(const Theme& theme, QWidget* parent) : QListWidget(parent), m_theme(theme) {
    setItemDelegate(new PersonDelegate(theme, this));
    setAccessibleName(tr("名前"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFixedWidth(theme.pixels(Measure::FormWidth) / 2);
    setProperty("surface", QStringLiteral("side"));
}

void PersonList::showPeople(const QList<StaffMember>& people) {
    const QString before = chosenLogin();
    clear();
    for (const StaffMember& member : people) {
        auto* entry = new QListWidgetItem(member.displayName, this);
        entry->setData(LoginRole, member.login);
        entry->setData(RoleTextRole, roleText(member.role));
        entry->setData(Qt::AccessibleTextRole, roleText(member.role) + u' ' + member.displayName);
    }
    choose(before);
}

QString PersonList::chosenLogin() const {
    return currentItem() ? currentItem()->data(LoginRole).toString() : QString();
}

QString PersonList::chosenName() const {
    return currentItem() ? currentItem()->text() : QString();
}

void PersonList::choose(const QString& login) {
    int chosen = 0;
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(LoginRole).toString() == login)
            chosen = row;
    setCurrentRow(count() > 0 ? chosen : -1);
}

} // namespace uketsuke
