package io.saleswright.order.ordering.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.order.search.OrderKeys;
import io.saleswright.order.search.OrderQuery;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.SearchFilter;
import io.saleswright.platform.search.SearchWord;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Turns what people type to find orders into conditions on stored ones. */
final class QueryConditions {

  private static final List<String> OVER = OrderStage.OVER.stream().map(OrderStage::name).toList();

  private final WorkCalendar calendar;
  private final InstantSource time;

  QueryConditions(WorkCalendar calendar, InstantSource time) {
    this.calendar = calendar;
    this.time = time;
  }

  List<Bson> conditions(OrderQuery query) {
    List<Bson> conditions = new ArrayList<>();
    conditions.addAll(words(query.text(), null));
    conditions.addAll(words(query.number(), OrderKeys.NUMBER));
    conditions.addAll(words(query.project(), OrderKeys.PROJECT));
    conditions.addAll(words(query.trackingNumber(), OrderKeys.TRACKING));
    conditions.addAll(words(query.product(), OrderKeys.PRODUCT));
    if (query.from() != null) {
      conditions.add(Filters.gte(OrderFields.RECEIVED_AT, beginning(query.from())));
    }
    if (query.to() != null) {
      conditions.add(Filters.lt(OrderFields.RECEIVED_AT, beginning(query.to().plusDays(1))));
    }
    if (query.overdue()) {
      conditions.add(Filters.or(EnvelopeStore.overdue(), shouldHaveLeft()));
    }
    return conditions;
  }

  private Bson shouldHaveLeft() {
    return Filters.and(
        Filters.lt(OrderFields.SHIP_DATE, calendar.businessDate(time.instant())),
        Filters.exists(OrderFields.SHIPPED_ON, false),
        Filters.nin(OrderFields.STAGE, OVER));
  }

  private static List<Bson> words(@Nullable String typed, @Nullable String kind) {
    return typed == null
        ? List.of()
        : new SearchFilter(OrderFields.GRAMS, OrderFields.LINES, kind)
            .conditions(SearchWord.of(typed));
  }

  private Instant beginning(LocalDate day) {
    return day.atStartOfDay(calendar.zone()).toInstant();
  }
}
