package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import io.saleswright.system.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;

/**
 * Credit is never overdrawn: at every reservation what is held lies within the limit of that
 * moment, and an account holds what its events tell (FIN-17). A limit that is lowered later takes
 * nothing away.
 */
public final class CreditAccounts implements Rule {

  private static final Place PLACE = new Place("finance", "credit-accounts");

  private final Map<String, Account> accounts = new HashMap<>();
  private final List<Findings.Finding> wrong = new ArrayList<>();

  /** What follows from an account's events. */
  private static final class Account {
    private final Map<String, BigDecimal> held = new HashMap<>();
    private BigDecimal limit = BigDecimal.ZERO;
    private long last;

    private BigDecimal sum() {
      return held.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (!first || !event.topic().equals(Landscape.CREDIT)) {
      return;
    }
    Account account = accounts.computeIfAbsent(event.key(), _ -> new Account());
    account.last = event.sequence();
    switch (event.type()) {
      case "finance.CreditLimitSet.v1" -> account.limit = Amounts.of(event.data().path("limit"));
      case "finance.CreditReserved.v1" -> reserve(account, event);
      case "finance.CreditReleased.v1" -> account.held.remove(event.text("orderId"));
      default -> {}
    }
  }

  private void reserve(Account account, LoggedEvent event) {
    BigDecimal amount = Amounts.of(event.data().path("amount"));
    BigDecimal before = account.held.put(event.text("orderId"), amount);
    boolean more = before == null || amount.compareTo(before) > 0;
    if (more && account.sum().compareTo(account.limit) > 0) {
      tell(
          event.key(),
          "event "
              + event.sequence()
              + " reserves up to "
              + account.sum()
              + " with a limit of "
              + account.limit);
    }
  }

  @Override
  public void document(Place place, BsonDocument document) {
    if (!place.equals(PLACE)) {
      return;
    }
    String id = document.getString("_id").getValue();
    BsonDocument state = document.getDocument("state");
    BigDecimal limit = Amounts.of(state.get("limit"));
    BigDecimal held = Amounts.sum(Amounts.parts(state, "claims"), "held");
    Account told = accounts.getOrDefault(id, new Account());
    if (told.last != Amounts.number(document, "lastEvent")) {
      return;
    }
    if (held.compareTo(told.sum()) != 0) {
      tell(id, "it holds " + held + ", and its events tell " + told.sum());
    }
    if (limit.compareTo(told.limit) != 0) {
      tell(id, "its limit is " + limit + ", and its events tell " + told.limit);
    }
  }

  private void tell(String id, String text) {
    wrong.add(new Findings.Finding(Promise.MONEY, "credit account " + id, text));
  }

  @Override
  public void conclude(Findings findings) {
    wrong.forEach(found -> findings.violation(found.promise(), found.subject(), found.text()));
  }
}
