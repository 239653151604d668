package io.saleswright.finance.credit;

import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets the limits of the customers' credit accounts, and shows the accounts to people (FIN-17). */
public final class CreditDesk {

  private static final Trials<CreditStep, CreditAccount, Instant> TRIALS =
      Trials.<CreditStep, CreditAccount, Instant>of(CreditStep.class)
          // Any account can have another limit; what a limit itself may be is known with it.
          .trying(CreditStep.SET_LIMIT, (_, _, _) -> {})
          .complete();

  private final Aggregates<CreditAccount> accounts;
  private final Scoped<CreditAccount> scoped;
  private final CreditLine line;
  private final InstantSource time;

  CreditDesk(
      Aggregates<CreditAccount> accounts,
      Scoped<CreditAccount> scoped,
      CreditLine line,
      InstantSource time) {
    this.accounts = accounts;
    this.scoped = scoped;
    this.line = line;
    this.time = time;
  }

  /**
   * Sets the limit of a customer, who gets an account with it if they have none.
   *
   * @param seen the revision that the caller saw, or null when they saw that there is no account
   * @throws InvalidInput when the limit is negative or too fine
   * @throws RuleViolation when credit is reserved in another currency
   * @throws StaleRevision when the account was edited since, or made by somebody else
   */
  public Stored<CreditAccount> setLimit(
      String customerId, Money limit, @Nullable Long seen, Act act) {
    CreditStep.SET_LIMIT.mustBeOpenTo(act.caller());
    if (limit.isNegative() || !limit.isRounded()) {
      int decimals = Money.decimalsOf(limit.currency());
      throw new InvalidInput(
          "limit",
          "FIN-17",
          "must be an amount of at most {decimals} decimals, or 0",
          Map.of("decimals", Integer.toString(decimals)));
    }
    Stored<CreditAccount> stored =
        seen == null
            ? open(customerId, limit, act)
            : scoped.change(customerId, seen, act, now -> now.state().limitedTo(limit, act));
    line.deliver(stored, act.cause().followUp());
    return stored;
  }

  private Stored<CreditAccount> open(String customerId, Money limit, Act act) {
    Stored<CreditAccount> stored =
        accounts.createAt(
            customerId,
            act.cause(),
            id -> CreditAccount.empty(id, limit.currency()).limitedTo(limit, act));
    if (stored.repeated() && !stored.state().limit().equals(limit)) {
      throw new StaleRevision(stored.revision());
    }
    return stored;
  }

  /**
   * A customer's account.
   *
   * @throws NotFound when they have none, or none that the caller sees
   */
  public Stored<CreditAccount> get(String customerId, Caller caller) {
    CreditStep.READ.mustBeOpenTo(caller);
    return scoped.get(customerId, caller);
  }

  /** What the caller could do with an account now. */
  public List<Answer> possible(Stored<CreditAccount> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, now, Act.of(caller, now, null, Trace.start(now)));
  }
}
