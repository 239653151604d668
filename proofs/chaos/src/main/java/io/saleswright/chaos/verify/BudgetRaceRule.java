package io.saleswright.chaos.verify;

import io.saleswright.chaos.load.Played;
import io.saleswright.check.rules.Findings;
import io.saleswright.check.rules.Promise;
import io.saleswright.check.rules.Rule;
import io.saleswright.client.log.LoggedEvent;
import io.saleswright.system.Place;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Expenses that want more than a budget has never get more of it than that; and what the budget has
 * reserved, committed and used is what the events of the expenses say (EXP-05).
 */
final class BudgetRaceRule implements Rule {

  static final Place ACCOUNTS = new Place("finance", "budget-accounts");

  private final List<Played.BudgetRace> scenes;
  private final Consumer<Consumer<BsonDocument>> accounts;
  private final Map<String, BigDecimal> holding = new HashMap<>();

  /**
   * @param accounts shows all accounts of budgets as they are stored
   */
  BudgetRaceRule(List<Played.BudgetRace> scenes, Consumer<Consumer<BsonDocument>> accounts) {
    this.scenes = List.copyOf(scenes);
    this.accounts = accounts;
  }

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (!first) {
      return;
    }
    switch (event.type()) {
      case "finance.ExpenseApplied.v1" ->
          holding.put(event.key(), new BigDecimal(event.data().at("/amount/amount").asString("0")));
      case "finance.ExpenseWithdrawn.v1",
          "finance.ExpenseRejected.v1",
          "finance.ExpenseRefused.v1",
          "finance.ExpenseExpired.v1" ->
          holding.remove(event.key());
      default -> {}
    }
  }

  @Override
  public void conclude(Findings findings) {
    Map<String, BigDecimal> kept = new HashMap<>();
    accounts.accept(account -> {
      BsonDocument state = account.getDocument("state");
      String category = state.getDocument("key").getString("category").getValue();
      kept.merge(category, held(state), BigDecimal::add);
    });
    for (Played.BudgetRace scene : scenes) {
      BigDecimal told =
          scene.expenses().stream()
              .map(expense -> holding.getOrDefault(expense, BigDecimal.ZERO))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal held = kept.getOrDefault(scene.category(), BigDecimal.ZERO);
      BigDecimal most = scene.given().max(told).max(held);
      if (most.compareTo(scene.room()) > 0) {
        tell(findings, scene, "gives " + scene.room() + ", and gave " + most);
      }
      if (told.compareTo(held) != 0) {
        tell(findings, scene, "holds " + held + ", and its expenses say " + told);
      }
    }
  }

  /** What it has reserved, committed and used, told to its expenses or not yet. */
  private static BigDecimal held(BsonDocument state) {
    BigDecimal sum = amount(state.get("used"));
    if (state.isDocument("kept")) {
      BsonDocument kept = state.getDocument("kept");
      sum = sum.add(amount(kept.get("reserved"))).add(amount(kept.get("committed")));
    }
    for (BsonValue hold : state.getArray("holds", new BsonArray())) {
      if (!hold.asDocument().getString("kind").getValue().equals("RELEASED")) {
        sum = sum.add(amount(hold.asDocument().get("amount")));
      }
    }
    return sum;
  }

  private static BigDecimal amount(@Nullable BsonValue money) {
    return money == null
        ? BigDecimal.ZERO
        : money.asDocument().getDecimal128("amount").getValue().bigDecimalValue();
  }

  private static void tell(Findings findings, Played.BudgetRace scene, String text) {
    findings.violation(Promise.MONEY, "budget of " + scene.category(), text);
  }
}
