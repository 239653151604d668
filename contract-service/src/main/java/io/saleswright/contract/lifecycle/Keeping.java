package io.saleswright.contract.lifecycle;

import io.saleswright.contract.breaches.Breach;
import io.saleswright.contract.breaches.Breach.Outcome;
import io.saleswright.contract.breaches.ContractBreachSettled;
import io.saleswright.contract.breaches.ContractBreached;
import io.saleswright.contract.signing.ContractFiled;
import io.saleswright.contract.signing.Filing;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What inside sales and legal do with a signed contract: file it, and record what breaks it. */
public final class Keeping {

  private Keeping() {}

  /**
   * Says where the signed paper lies (CON-08).
   *
   * @param taken whether another contract lies under the number
   * @throws RuleViolation when it was filed before, or another lies there
   * @throws InvalidInput when the scan is no attachment of the contract
   */
  public static Change<Contract> file(Stored<Contract> stored, Filing filing, boolean taken) {
    Contract contract = stored.state();
    mustBeFileable(contract);
    Attaching.mustHave(contract, filing.scan(), "CON-08");
    ContractRefusal.ARCHIVE_NUMBER_TAKEN.when(taken);
    int version = contract.signed().number();
    Filing filed =
        new Filing(
            filing.number(),
            filing.place(),
            filing.binder(),
            version,
            filing.by(),
            filing.at(),
            filing.scan());
    return Change.to(contract.with(filed))
        .raising(
            new ContractFiled(
                stored.id(), contract.number(), version, filing.number(), filing.by()))
        .stopping(ContractRules.FILING);
  }

  /**
   * Checks whether there is something to file.
   *
   * @throws RuleViolation when nothing is signed, or the newest version is filed
   */
  public static void mustBeFileable(Contract contract) {
    ContractStep.FILE.mustStartFrom(contract.stage());
    ContractRefusal.CONTRACT_FILED.unless(contract.isUnfiled());
  }

  /**
   * Records that a side broke a duty (CON-14).
   *
   * @param breach what happened; its number is given here
   * @throws InvalidInput when the contract has no such clause, it lies in the future, or the claim
   *     is in another currency
   */
  public static Change<Contract> recordBreach(
      Stored<Contract> stored, Breach breach, ContractRules rules, Act act) {
    Contract contract = stored.state();
    ContractStep.RECORD_BREACH.mustStartFrom(contract.stage());
    if (!contract.inForce().speaksOf(breach.clause())) {
      throw new InvalidInput("clause", "CON-14", "must be the topic of a clause of the contract");
    }
    if (breach.happenedOn().isAfter(rules.today(act.at()))) {
      throw new InvalidInput("happenedOn", "CON-14", "must not lie in the future");
    }
    mustBeAmount("claim", breach.claim(), contract);
    int number = contract.breaches().size() + 1;
    List<Breach> all = new ArrayList<>(contract.breaches());
    all.add(
        new Breach(
            number,
            breach.side(),
            breach.clause(),
            breach.happenedOn(),
            breach.what(),
            breach.claim(),
            act.by(),
            act.at(),
            null));
    return Change.to(contract.with(all))
        .raising(
            new ContractBreached(
                stored.id(),
                contract.number(),
                number,
                breach.side().name(),
                breach.clause(),
                breach.claim(),
                act.by()));
  }

  private static void mustBeAmount(String field, @Nullable Money amount, Contract contract) {
    if (amount == null) {
      return;
    }
    String currency = contract.inForce().terms().currency();
    if (!amount.currency().equals(currency)) {
      throw new InvalidInput(
          field,
          "CON-14",
          "must be in {currency}, the currency of the contract",
          Map.of("currency", currency));
    }
    if (amount.isNegative() || !amount.isRounded()) {
      throw new InvalidInput(
          field, "CON-14", "must not be negative, with the decimals of its currency");
    }
  }

  /**
   * Records how a breach ended (CON-14).
   *
   * @throws NotFound when the contract has none of this number
   * @throws RuleViolation when it has an outcome
   * @throws InvalidInput when the amount is in another currency
   */
  public static Change<Contract> settleBreach(
      Stored<Contract> stored, int number, Outcome outcome) {
    Contract contract = stored.state();
    ContractStep.SETTLE_BREACH.mustStartFrom(contract.stage());
    Breach breach =
        contract.breaches().stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(() -> new NotFound("breach"));
    ContractRefusal.BREACH_SETTLED.unless(breach.outcome() == null);
    mustBeAmount("settled", outcome.settled(), contract);
    List<Breach> all = new ArrayList<>(contract.breaches());
    all.set(number - 1, breach.ended(outcome));
    return Change.to(contract.with(all))
        .raising(
            new ContractBreachSettled(
                stored.id(), contract.number(), number, outcome.settled(), outcome.by()));
  }

  /**
   * Checks whether a breach waits for its outcome.
   *
   * @throws RuleViolation when none does
   */
  public static void mustHaveOpenBreach(Contract contract) {
    ContractStep.SETTLE_BREACH.mustStartFrom(contract.stage());
    ContractRefusal.BREACH_SETTLED.when(
        contract.breaches().stream().allMatch(one -> one.outcome() != null));
  }
}
