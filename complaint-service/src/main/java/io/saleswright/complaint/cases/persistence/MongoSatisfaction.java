package io.saleswright.complaint.cases.persistence;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.saleswright.complaint.cases.SatisfactionRow;
import io.saleswright.complaint.service.ServiceCase;
import io.saleswright.complaint.service.ServiceStage;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Counts the scores that customers gave, by what was asked for and by month (CMP-15). */
final class MongoSatisfaction {

  private static final String ANSWERS = "state.course.revisits";

  /** When customers were asked; indexed. */
  static final String ASKED_AT = ANSWERS + ".at";

  private static final String KEY = "key";
  private static final String MONTH = "month";
  private static final String SCORE = "score";
  private static final String LOWEST = "lowest";
  private static final String NOT_SOLVED = "notSolved";

  private final EnvelopeStore<ServiceCase> store;
  private final ZoneId zone;

  MongoSatisfaction(EnvelopeStore<ServiceCase> store, ZoneId zone) {
    this.store = store;
    this.zone = zone;
  }

  List<SatisfactionRow> of(SatisfactionRow.By by, LocalDate from, LocalDate to, Caller caller) {
    Bson asked =
        Filters.and(
            Filters.gte(ASKED_AT, begin(from)), Filters.lt(ASKED_AT, begin(to.plusDays(1))));
    Bson wanted =
        Filters.and(
            Filters.gte(ASKED_AT, begin(from)),
            Filters.ne(MongoServiceCases.STAGE, ServiceStage.WITHDRAWN.name()),
            store.scope(caller));
    return store
        .aggregate(
            List.of(
                Aggregates.match(wanted),
                Aggregates.unwind("$" + ANSWERS),
                Aggregates.match(asked),
                Aggregates.sort(Sorts.ascending(ASKED_AT)),
                Aggregates.group(
                    month().append(KEY, key(by)).append("case", "$_id"),
                    Accumulators.last(SCORE, "$" + ANSWERS + "." + SCORE),
                    Accumulators.min(LOWEST, "$" + ANSWERS + "." + SCORE),
                    Accumulators.max(
                        NOT_SOLVED,
                        new Document("$cond", List.of("$" + ANSWERS + ".solved", 0, 1)))),
                Aggregates.group(
                    new Document(KEY, "$_id." + KEY).append(MONTH, "$_id." + MONTH),
                    Accumulators.sum("cases", 1),
                    Accumulators.sum("total", "$" + SCORE),
                    Accumulators.min(LOWEST, "$" + LOWEST),
                    Accumulators.sum(NOT_SOLVED, "$" + NOT_SOLVED)),
                Aggregates.sort(Sorts.ascending("_id." + KEY, "_id." + MONTH))))
        .stream()
        .map(MongoSatisfaction::row)
        .toList();
  }

  private Document month() {
    return new Document(
        MONTH,
        new Document(
            "$dateToString",
            new Document("date", "$" + ASKED_AT)
                .append("format", "%Y-%m")
                .append("timezone", zone.getId())));
  }

  private Date begin(LocalDate day) {
    return Date.from(day.atStartOfDay(zone).toInstant());
  }

  /** What is older than that being kept says only who solved it last. */
  private static Object key(SatisfactionRow.By by) {
    return switch (by) {
      case CUSTOMER -> "$" + MongoServiceCases.CUSTOMER;
      case PRODUCT -> "$" + MongoServiceCases.PRODUCT;
      case HANDLER ->
          new Document("$ifNull", List.of("$" + ANSWERS + ".solver", "$state.course.solver"));
    };
  }

  private static SatisfactionRow row(BsonDocument found) {
    BsonDocument group = found.getDocument("_id");
    long cases = found.getNumber("cases").longValue();
    BigDecimal total = BigDecimal.valueOf(found.getNumber("total").longValue());
    return new SatisfactionRow(
        group.isString(KEY) ? group.getString(KEY).getValue() : null,
        group.getString(MONTH).getValue(),
        cases,
        total.divide(BigDecimal.valueOf(cases), 2, RoundingMode.HALF_UP),
        found.getNumber(LOWEST).intValue(),
        found.getNumber(NOT_SOLVED).longValue());
  }
}
