#include "app/services/intake/mapping_catalogue.h"
#include "tests/support/desk_database.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class Catalogue : public testing::Test
{
protected:
    DeskDatabase m_database;
    SettingsService m_settings{m_database.thread()};
    MappingCatalogue m_catalogue{m_settings};
};

} // namespace

TEST_F(Catalogue, TheShippedMappingIsThereFromTheStart) {
    const auto all = m_catalogue.all().result();
    ASSERT_TRUE(all && all->size() == 1);
    EXPECT_EQ(all->first().mapping, defaultMapping().value());
    EXPECT_EQ(all->first().version, 0);
}

TEST_F(Catalogue, WhatITMendedTakesTheShippedOnesPlace) {
    m_database.signInAs(u"kanri"_s);
    auto seen = m_catalogue.named(u"smart_registration"_s).result().value();
    seen.mapping.assign(u"携帯"_s, u"telephone"_s);
    ASSERT_TRUE(m_catalogue.save(seen).result());
    const auto all = m_catalogue.all().result();
    ASSERT_TRUE(all && all->size() == 1);
    EXPECT_EQ(all->first().mapping, seen.mapping);
    EXPECT_EQ(all->first().version, 1);
}

TEST_F(Catalogue, OnlyITSaves) {
    const auto seen = m_catalogue.named(u"smart_registration"_s).result().value();
    EXPECT_EQ(m_catalogue.save(seen).result().error().kind, ErrorKind::NotPermitted);
}

TEST_F(Catalogue, AMappingThatBreaksTheSchemaIsNotSaved) {
    m_database.signInAs(u"kanri"_s);
    auto seen = m_catalogue.named(u"smart_registration"_s).result().value();
    seen.mapping.columns.remove(u"receipt_number"_s);
    EXPECT_EQ(m_catalogue.save(seen).result().error().kind, ErrorKind::Invalid);
}

TEST_F(Catalogue, AnotherFormHasASourceOfItsOwn) {
    m_database.signInAs(u"kanri"_s);
    ASSERT_TRUE(m_catalogue.saveAsAnotherForm(defaultMapping().value(), u"こども用フォーム"_s).result());
    const auto all = m_catalogue.all().result();
    ASSERT_TRUE(all && all->size() == 2);
    EXPECT_EQ(all->last().mapping.title, u"こども用フォーム"_s);
    EXPECT_NE(all->last().mapping.source, all->first().mapping.source);
}

TEST_F(Catalogue, AnUnknownNameIsNotFound) {
    EXPECT_EQ(m_catalogue.named(u"nobodys"_s).result().error().kind, ErrorKind::NotFound);
}

} // namespace uketsuke
