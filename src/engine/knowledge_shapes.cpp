#include "engine/described.h"

namespace tracuu::engine {

constexpr std::string_view kEntityOrders[] = {"documents", "alphabet", "latest", "happened"};
template <>
const std::span<const std::string_view> Named<EntityOrder>::names{kEntityOrders};

constexpr std::string_view kFigureOrders[] = {"value", "document"};
template <>
const std::span<const std::string_view> Named<FigureOrder>::names{kFigureOrders};

constexpr Field kEntityName[] = {FIELD(EntityName, facet), FIELD(EntityName, name)};
template <>
const Shape Described<EntityName>::shape{kEntityName};

constexpr Field kWhen[] = {FIELD(When, from).omitted(), FIELD(When, to).omitted(), FIELD(When, certainty)};
template <>
const Shape Described<When>::shape{kWhen};

constexpr Field kEntitiesRequest[] = {
    FIELD(EntitiesRequest, search).spread(kSearchAlone),
    FIELD(EntitiesRequest, facet).required(),
    FIELD(EntitiesRequest, text),
    FIELD(EntitiesRequest, order),
    FIELD(EntitiesRequest, offset),
    FIELD(EntitiesRequest, limit),
};
template <>
const Shape Described<EntitiesRequest>::shape{kEntitiesRequest};

constexpr Field kEntityRow[] = {
    FIELD(EntityRow, name),
    FIELD(EntityRow, detail).omitted(),
    FIELD(EntityRow, country).omitted(),
    FIELD(EntityRow, sort).omitted(),
    FIELD(EntityRow, documents),
    FIELD(EntityRow, first).omitted(),
    FIELD(EntityRow, last).omitted(),
    FIELD(EntityRow, when),
    FIELD(EntityRow, place).omitted(),
};
template <>
const Shape Described<EntityRow>::shape{kEntityRow};

constexpr Field kEntities[] = {FIELD(Entities, facet), FIELD(Entities, total), FIELD(Entities, offset),
                               FIELD(Entities, rows)};
template <>
const Shape Described<Entities>::shape{kEntities};

constexpr Field kEntityRequest[] = {FIELD(EntityRequest, search).spread(kSearchAlone), FIELD(EntityRequest, entity)};
template <>
const Shape Described<EntityRequest>::shape{kEntityRequest};

constexpr Field kRole[] = {FIELD(EntityPage::Role, text), FIELD(EntityPage::Role, first).omitted(),
                           FIELD(EntityPage::Role, last).omitted(), FIELD(EntityPage::Role, documents)};
template <>
const Shape Described<EntityPage::Role>::shape{kRole};

constexpr Field kRelated[] = {FIELD(EntityPage::Related, entity).spread(), FIELD(EntityPage::Related, documents)};
template <>
const Shape Described<EntityPage::Related>::shape{kRelated};

constexpr Field kActCount[] = {FIELD(EntityPage::ActCount, kind), FIELD(EntityPage::ActCount, count)};
template <>
const Shape Described<EntityPage::ActCount>::shape{kActCount};

constexpr Field kTime[] = {FIELD(EntityPage::Time, when), FIELD(EntityPage::Time, documents)};
template <>
const Shape Described<EntityPage::Time>::shape{kTime};

constexpr Field kSpot[] = {FIELD(EntityPage::Spot, place), FIELD(EntityPage::Spot, documents)};
template <>
const Shape Described<EntityPage::Spot>::shape{kSpot};

constexpr Field kEntityPage[] = {
    FIELD(EntityPage, entity),    FIELD(EntityPage, known), FIELD(EntityPage, variants), FIELD(EntityPage, roles),
    FIELD(EntityPage, country),   FIELD(EntityPage, sort),  FIELD(EntityPage, body),     FIELD(EntityPage, documents),
    FIELD(EntityPage, first),     FIELD(EntityPage, last),  FIELD(EntityPage, related),  FIELD(EntityPage, acts),
    FIELD(EntityPage, addressed), FIELD(EntityPage, times), FIELD(EntityPage, spots),    FIELD(EntityPage, spoken_for),
};
template <>
const Shape Described<EntityPage>::shape{kEntityPage};

constexpr Field kActsRequest[] = {
    FIELD(ActsRequest, search).spread(kSearchAlone),
    FIELD(ActsRequest, actor),
    FIELD(ActsRequest, addressee),
    FIELD(ActsRequest, principal),
    FIELD(ActsRequest, debtor),
    FIELD(ActsRequest, creditor),
    FIELD(ActsRequest, text),
    FIELD(ActsRequest, kinds),
    FIELD(ActsRequest, verb),
    FIELD(ActsRequest, due),
    FIELD(ActsRequest, newest),
    FIELD(ActsRequest, soonest),
    FIELD(ActsRequest, offset),
    FIELD(ActsRequest, limit),
};
template <>
const Shape Described<ActsRequest>::shape{kActsRequest};

constexpr Field kActRow[] = {
    FIELD(ActRow, document),
    FIELD(ActRow, title),
    FIELD(ActRow, date),
    FIELD(ActRow, actor),
    FIELD(ActRow, addressee),
    FIELD(ActRow, certainty),
    FIELD(ActRow, principal),
    FIELD(ActRow, debtor),
    FIELD(ActRow, creditor),
    FIELD(ActRow, kind),
    FIELD(ActRow, sentence),
    FIELD_OVER(ActRow, verb, sentence),
    FIELD_OVER(ActRow, content, sentence),
    FIELD_OVER(ActRow, deadline, sentence),
    FIELD(ActRow, due).omitted(),
    FIELD(ActRow, begin),
    FIELD(ActRow, end),
};
template <>
const Shape Described<ActRow>::shape{kActRow};

constexpr Field kVerb[] = {FIELD(Acts::Verb, verb), FIELD(Acts::Verb, count)};
template <>
const Shape Described<Acts::Verb>::shape{kVerb};

constexpr Field kParty[] = {FIELD(Acts::Party, party).spread(), FIELD(Acts::Party, count)};
template <>
const Shape Described<Acts::Party>::shape{kParty};

constexpr Field kActs[] = {
    FIELD(Acts, total),      FIELD(Acts, offset),  FIELD(Acts, kinds),     FIELD(Acts, verbs), FIELD(Acts, actors),
    FIELD(Acts, addressees), FIELD(Acts, debtors), FIELD(Acts, creditors), FIELD(Acts, rows),
};
template <>
const Shape Described<Acts>::shape{kActs};

constexpr Field kFiguresRequest[] = {
    FIELD(FiguresRequest, search).spread(kSearchAlone),
    FIELD(FiguresRequest, unit),
    FIELD(FiguresRequest, order),
    FIELD(FiguresRequest, offset),
    FIELD(FiguresRequest, limit),
};
template <>
const Shape Described<FiguresRequest>::shape{kFiguresRequest};

constexpr Field kFigureRow[] = {
    FIELD(FigureRow, document), FIELD(FigureRow, title), FIELD(FigureRow, date), FIELD(FigureRow, value),
    FIELD(FigureRow, unit),     FIELD(FigureRow, left),  FIELD(FigureRow, text), FIELD(FigureRow, right),
    FIELD(FigureRow, begin),    FIELD(FigureRow, end),
};
template <>
const Shape Described<FigureRow>::shape{kFigureRow};

constexpr Field kUnit[] = {FIELD(Figures::Unit, unit), FIELD(Figures::Unit, count)};
template <>
const Shape Described<Figures::Unit>::shape{kUnit};

constexpr Field kFigures[] = {FIELD(Figures, total), FIELD(Figures, offset), FIELD(Figures, units),
                              FIELD(Figures, rows)};
template <>
const Shape Described<Figures>::shape{kFigures};

}  // namespace tracuu::engine
