package io.saleswright.check.rules;

import io.saleswright.platform.kernel.Ids;
import io.saleswright.system.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;

/**
 * What a budget's months have reserved, committed and used is what the expenses say, to the cent
 * and one by one (EXP-05); what is kept beside an account adds up to its sums. An account that
 * changes while it is compared, or has to tell somebody, is left to the next check, and so is an
 * expense that is just asking.
 */
public final class BudgetHolds implements Rule {

  private static final Place ACCOUNTS = new Place("finance", "budget-accounts");
  private static final Place HOLDS = new Place("finance", "budget-holds");
  private static final Place EXPENSES = new Place("finance", "expenses");
  private static final Set<String> HELD = Set.of("RESERVED", "COMMITTED");

  private final Stores stores;

  public BudgetHolds(Stores stores) {
    this.stores = stores;
  }

  /**
   * What an expense says that an account has of it.
   *
   * @param kind how firmly
   * @param amount how much; nothing where it does not matter
   */
  private record Want(String kind, BigDecimal amount) {

    @Override
    public String toString() {
      return kind + " " + amount;
    }
  }

  /** What all expenses say. */
  private static final class Wanted {
    private final Map<String, Map<String, Want>> holds = new HashMap<>();
    private final Map<String, BigDecimal> used = new HashMap<>();
    private final List<String> asking = new ArrayList<>();
  }

  @Override
  public void conclude(Findings findings) {
    Map<String, Long> before = new HashMap<>();
    stores.forEach(
        ACCOUNTS,
        account ->
            before.put(account.getString("_id").getValue(), Amounts.number(account, "version")));
    Wanted wanted = new Wanted();
    stores.forEach(EXPENSES, expense -> read(expense, wanted));
    Map<String, List<BsonDocument>> kept = new HashMap<>();
    stores.forEach(
        HOLDS,
        document -> {
          BsonDocument state = document.getDocument("state");
          kept.computeIfAbsent(Amounts.text(state, "accountId"), _ -> new ArrayList<>())
              .add(Amounts.inner(state, "hold"));
        });
    stores.forEach(
        ACCOUNTS,
        account -> {
          String id = account.getString("_id").getValue();
          boolean still = before.getOrDefault(id, -1L) == Amounts.number(account, "version");
          BsonDocument state = account.getDocument("state");
          if (still && !isThere(state, "unfinishedSince")) {
            List<BsonDocument> beside = kept.getOrDefault(id, List.of());
            compare(id, state, beside, wanted, findings);
            addUp(id, Amounts.inner(state, "kept"), beside, findings);
          }
        });
  }

  private static void read(BsonDocument expense, Wanted wanted) {
    String id = expense.getString("_id").getValue();
    BsonDocument commitment = Amounts.inner(expense.getDocument("state"), "commitment");
    if (commitment.isEmpty()) {
      return;
    }
    if (isThere(commitment, "openSince")) {
      wanted.asking.add(id);
      return;
    }
    String kind = Amounts.text(commitment, "kind");
    Map<String, BigDecimal> months = months(commitment);
    if (kind.equals("USED")) {
      months.forEach((month, amount) -> wanted.used.merge(month, amount, BigDecimal::add));
    } else if (HELD.contains(kind)) {
      months.forEach((month, amount) -> hold(wanted, month, id, new Want(kind, amount)));
      for (BsonDocument other : Amounts.parts(commitment, "leftovers")) {
        // What it still holds elsewhere was approved before, and is given back with this approval.
        BigDecimal approved =
            Amounts.of(Amounts.inner(expense.getDocument("state"), "application").get("amount"));
        hold(wanted, account(other), id, new Want("COMMITTED", approved));
      }
    }
  }

  /** What each month has of it: where there are no parts, the target has all. */
  private static Map<String, BigDecimal> months(BsonDocument commitment) {
    Map<String, BigDecimal> months = new HashMap<>();
    for (BsonDocument part : Amounts.partsIfAny(commitment, "parts")) {
      months.put(account(Amounts.inner(part, "key")), Amounts.of(part.get("amount")));
    }
    if (months.isEmpty()) {
      String target = account(Amounts.inner(commitment, "target"));
      months.put(target, Amounts.of(commitment.get("amount")));
    }
    return months;
  }

  private static void hold(Wanted wanted, String account, String expense, Want want) {
    wanted.holds.computeIfAbsent(account, _ -> new HashMap<>()).put(expense, want);
  }

  /** The account's sums are those of what is kept beside it. */
  private static void addUp(
      String id, BsonDocument sums, List<BsonDocument> beside, Findings findings) {
    Map.of("reserved", "RESERVED", "committed", "COMMITTED")
        .forEach((field, kind) -> {
          BigDecimal sum =
              Amounts.sum(beside.stream().filter(hold -> isOf(kind, hold)).toList(), "amount");
          BigDecimal said = sums.containsKey(field) ? Amounts.of(sums.get(field)) : BigDecimal.ZERO;
          if (sum.compareTo(said) != 0) {
            tell(findings, id, "has " + field + " " + said + ", and holds of it are " + sum);
          }
        });
  }

  private static boolean isOf(String kind, BsonDocument hold) {
    return Amounts.text(hold, "kind").equals(kind);
  }

  private static void compare(
      String id, BsonDocument state, List<BsonDocument> beside, Wanted wanted, Findings findings) {
    Map<String, Want> said = new HashMap<>(wanted.holds.getOrDefault(id, Map.of()));
    List<BsonDocument> holds = new ArrayList<>(Amounts.parts(state, "holds"));
    beside.stream().filter(hold -> HELD.contains(Amounts.text(hold, "kind"))).forEach(holds::add);
    for (BsonDocument hold : holds) {
      String expense = Amounts.text(hold, "expenseId");
      Want want = said.remove(expense);
      Want held = new Want(Amounts.text(hold, "kind"), Amounts.of(hold.get("amount")));
      if (!wanted.asking.contains(expense) && (want == null || !same(want, held))) {
        tell(
            findings,
            id,
            "holds "
                + held
                + " of expense "
                + expense
                + ", which says "
                + (want == null ? "nothing" : want));
      }
    }
    said.forEach((expense, want) ->
        tell(findings, id, "holds nothing of expense " + expense + ", which says " + want));
    BigDecimal used = Amounts.of(state.get("used"));
    BigDecimal paid = wanted.used.getOrDefault(id, BigDecimal.ZERO);
    if (used.compareTo(paid) != 0) {
      tell(findings, id, "has used " + used + ", and its expenses were paid " + paid);
    }
  }

  private static boolean same(Want one, Want other) {
    return one.kind().equals(other.kind()) && one.amount().compareTo(other.amount()) == 0;
  }

  /** The identity that the finance service gives an account. */
  private static String account(BsonDocument key) {
    return Ids.derived(
        "budget account",
        Long.toString(Amounts.number(key, "year")),
        Amounts.text(key, "department"),
        Amounts.text(key, "category"),
        Long.toString(Amounts.number(key, "month")));
  }

  private static boolean isThere(BsonDocument document, String field) {
    return document.containsKey(field) && !document.isNull(field);
  }

  private static void tell(Findings findings, String id, String text) {
    findings.violation(Promise.MONEY, "budget account " + id, text);
  }
}
