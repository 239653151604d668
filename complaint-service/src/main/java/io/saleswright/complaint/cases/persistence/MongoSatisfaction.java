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

  private static final String KEY = "key";
  private static final String MONTH = "month";
  private static final String SCORE = "$state.score";

  private static final String NOT_SOLVED = "$state.notSolved";

  private final EnvelopeStore<ServiceCase> store;
  private final ZoneId zone;

  MongoSatisfaction(EnvelopeStore<ServiceCase> store, ZoneId zone) {
    this.store = store;
    this.zone = zone;
  }

  List<SatisfactionRow> of(SatisfactionRow.By by, LocalDate from, LocalDate to, Caller caller) {
    Bson wanted =
        Filters.and(
            Filters.gte(MongoServiceCases.SCORED_AT, begin(from)),
            Filters.lt(MongoServiceCases.SCORED_AT, begin(to.plusDays(1))),
            Filters.ne(MongoServiceCases.STAGE, ServiceStage.WITHDRAWN.name()),
            store.scope(caller));
    Bson group =
        new Document(KEY, "$" + field(by))
            .append(
                MONTH,
                new Document(
                    "$dateToString",
                    new Document("date", "$" + MongoServiceCases.SCORED_AT)
                        .append("format", "%Y-%m")
                        .append("timezone", zone.getId())));
    return store
        .aggregate(
            List.of(
                Aggregates.match(wanted),
                Aggregates.group(
                    group,
                    Accumulators.sum("cases", 1),
                    Accumulators.sum("total", SCORE),
                    Accumulators.min("lowest", SCORE),
                    Accumulators.sum("notSolved", NOT_SOLVED)),
                Aggregates.sort(Sorts.ascending("_id." + KEY, "_id." + MONTH))))
        .stream()
        .map(MongoSatisfaction::row)
        .toList();
  }

  private Date begin(LocalDate day) {
    return Date.from(day.atStartOfDay(zone).toInstant());
  }

  private static String field(SatisfactionRow.By by) {
    return switch (by) {
      case CUSTOMER -> MongoServiceCases.CUSTOMER;
      case PRODUCT -> MongoServiceCases.PRODUCT;
      case HANDLER -> "state.course.solver";
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
        found.getNumber("lowest").intValue(),
        found.getNumber("notSolved").longValue());
  }
}
