package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import io.saleswright.system.Place;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What people spent is what finance paid them and did not take back (EXP-13). */
public final class SpendingOfPeople extends Projected<SpendingOfPeople.Paid> {

  /** Where it is kept. */
  public static final Place PLACE = new Place("performance", "spending");

  /**
   * For all expenses.
   *
   * @param skipped whether whoever keeps it was told never to apply an event
   */
  public SpendingOfPeople(Predicate<LoggedEvent> skipped) {
    super(Landscape.EXPENSES, PLACE, skipped);
  }

  /**
   * An expense as told.
   *
   * @param counts whether its payment was not taken back
   * @param months what each month paid
   */
  record Paid(long sequence, boolean counts, String staffId, Map<String, BigDecimal> months)
      implements State {}

  @Override
  @Nullable Paid after(@Nullable Paid before, LoggedEvent event) {
    return switch (event.type()) {
      case "finance.ExpensePaid.v1" ->
          new Paid(event.sequence(), true, event.text("staffId"), months(event.data()));
      case "finance.ExpensePaymentReversed.v1" ->
          before == null
              ? new Paid(event.sequence(), false, "", Map.of())
              : new Paid(event.sequence(), false, before.staffId(), before.months());
      default -> before;
    };
  }

  private static Map<String, BigDecimal> months(JsonNode data) {
    Map<String, BigDecimal> months = new TreeMap<>();
    if (!data.path("months").isArray()) {
      months.put(month(data), Amounts.of(data.path("amount")));
    }
    for (JsonNode month : data.path("months")) {
      months.merge(month(month), Amounts.of(month.path("amount")), BigDecimal::add);
    }
    return months;
  }

  private static String month(JsonNode told) {
    return YearMonth.of(told.path("year").asInt(), told.path("month").asInt()).toString();
  }

  @Override
  String difference(Paid expected, BsonDocument document) {
    if (Amounts.isTrue(document, "paid") != expected.counts()) {
      return expected.counts() ? "hides an expense that was paid" : "counts what was taken back";
    }
    if (!expected.counts()) {
      return "";
    }
    if (!Amounts.text(document, "staffId").equals(expected.staffId())) {
      return "is of somebody else than " + expected.staffId();
    }
    Map<String, BigDecimal> shown = new TreeMap<>();
    for (BsonDocument month : Amounts.partsIfAny(document, "months")) {
      BigDecimal amount = month.getDecimal128("amount").getValue().bigDecimalValue();
      shown.put(Amounts.text(month, "month"), amount);
    }
    boolean same =
        shown.keySet().equals(expected.months().keySet())
            && shown.entrySet().stream()
                .allMatch(month ->
                    month.getValue().compareTo(expected.months().get(month.getKey())) == 0);
    return same ? "" : "shows " + shown + " where the events tell " + expected.months();
  }
}
