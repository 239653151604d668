package io.saleswright.check;

import static io.saleswright.check.Company.money;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.check.rules.Promise;
import io.saleswright.platform.kernel.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What budgets hold, and what expenses say of it (EXP-05). */
class CheckerBudgetTests extends CheckedWorld {

  private static final String MARCH = Ids.derived("budget account", "2026", "sales", "travel", "3");
  private static final String ENVELOPE =
      "\"schema\":1,\"version\":1,\"revision\":1,\"lastEvent\":0,\"outbox\":[],\"keys\":[],\"clocks\":[]";

  @BeforeEach
  void spend() {
    world.put(
        "finance",
        "budget-accounts",
        """
        {"_id":"%s",%s,"state":{"used":%s,"kept":{"reserved":%s,"committed":%s},
         "holds":[{"expenseId":"e-1","kind":"RESERVED","amount":%s}]}}\
        """
            .formatted(
                MARCH, ENVELOPE, money("50.00"), money("0.00"), money("30.00"), money("70.00")));
    kept("e-2", "USED", "50.00");
    kept("e-3", "RELEASED", "0.00");
    kept("e-4", "COMMITTED", "30.00");
    expense("e-1", "RESERVED", "70.00");
    expense("e-4", "COMMITTED", "30.00");
    expense("e-2", "USED", "50.00");
    expense("e-3", "RELEASED", "0.00");
  }

  @Test
  void isContentWithBooksThatAgree() throws Exception {
    assertThat(world.check().violations()).isEmpty();
  }

  @Test
  void tellsAHoldThatNobodyWants() throws Exception {
    world.set("finance", "expenses", "e-1", "state.commitment.kind", "\"RELEASED\"");

    assertOnly(
        Promise.MONEY,
        "budget account " + MARCH,
        "holds RESERVED 70.00 of expense e-1, which says nothing");
  }

  @Test
  void tellsAnotherAmount() throws Exception {
    world.set("finance", "expenses", "e-1", "state.commitment.amount", money("70.01"));

    assertOnly(
        Promise.MONEY,
        "budget account " + MARCH,
        "holds RESERVED 70.00 of expense e-1, which says RESERVED 70.01");
  }

  @Test
  void tellsAHoldThatIsMissing() throws Exception {
    world.set("finance", "budget-accounts", MARCH, "state.holds", "[]");

    assertOnly(
        Promise.MONEY,
        "budget account " + MARCH,
        "holds nothing of expense e-1, which says RESERVED 70.00");
  }

  @Test
  void tellsSumsThatAreNotThoseOfWhatIsKept() throws Exception {
    world.set("finance", "budget-accounts", MARCH, "state.kept.committed", money("31.00"));

    assertOnly(
        Promise.MONEY, "budget account " + MARCH, "has committed 31.00, and holds of it are 30.00");
  }

  @Test
  void tellsAKeptHoldThatNobodyWants() throws Exception {
    world.set("finance", "expenses", "e-4", "state.commitment.kind", "\"RELEASED\"");

    assertOnly(
        Promise.MONEY,
        "budget account " + MARCH,
        "holds COMMITTED 30.00 of expense e-4, which says nothing");
  }

  @Test
  void tellsWhatWasPaidAndIsNotUsed() throws Exception {
    world.set("finance", "budget-accounts", MARCH, "state.used", money("40.00"));

    assertOnly(
        Promise.MONEY,
        "budget account " + MARCH,
        "has used 40.00, and its expenses were paid 50.00");
  }

  @Test
  void leavesWhatIsJustAskingToTheNextCheck() throws Exception {
    world.set("finance", "expenses", "e-1", "state.commitment.amount", money("70.01"));
    world.set(
        "finance",
        "expenses",
        "e-1",
        "state.commitment.openSince",
        "{\"$date\":\"2026-11-23T01:59:59Z\"}");

    assertThat(world.check().violations()).isEmpty();
  }

  /** What a claim over the end of a month holds stands in each of its months. */
  @Test
  void comparesEachMonthOfAClaim() throws Exception {
    String parts = "state.commitment.parts";
    world.set("finance", "expenses", "e-1", "state.commitment.amount", money("90.00"));
    world.set("finance", "expenses", "e-1", parts, "[%s]".formatted(part(3, "70.00")));
    assertThat(world.check().violations()).isEmpty();

    world.set("finance", "expenses", "e-1", parts, "[%s]".formatted(part(3, "70.01")));
    assertOnly(
        Promise.MONEY,
        "budget account " + MARCH,
        "holds RESERVED 70.00 of expense e-1, which says RESERVED 70.01");
  }

  private static String part(int month, String amount) {
    return """
    {"key":{"year":2026,"department":"sales","category":"travel","month":%d},"amount":%s}\
    """
        .formatted(month, money(amount));
  }

  private void kept(String expense, String kind, String amount) {
    world.put(
        "finance",
        "budget-holds",
        """
        {"_id":"h-%s",%s,"state":{"accountId":"%s",
         "hold":{"expenseId":"%s","turn":1,"kind":"%s","amount":%s}}}\
        """
            .formatted(expense, ENVELOPE, MARCH, expense, kind, money(amount)));
  }

  private void expense(String id, String kind, String amount) {
    world.put(
        "finance",
        "expenses",
        """
        {"_id":"%s",%s,"state":{"application":{"amount":%s},"commitment":{"turn":1,"kind":"%s","amount":%s,
         "target":{"year":2026,"department":"sales","category":"travel","month":3},"leftovers":[]}}}\
        """
            .formatted(id, ENVELOPE, money(amount), kind, money(amount)));
  }
}
