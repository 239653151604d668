package io.saleswright.contract.lifecycle;

import io.saleswright.contract.signing.Signature;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Decision;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** How a version becomes effective (CON-06, CON-07, CON-11). */
public final class Signing {

  private Signing() {}

  /**
   * Records that one side has signed; with the second complete signature the version holds. What a
   * side lacks may be recorded later, by recording the side again.
   *
   * @throws RuleViolation when not every step of the chain has agreed
   * @throws InvalidInput when it was signed before that, or in the future, or the scan is no
   *     attachment of the contract
   */
  public static Change<Contract> sign(
      Stored<Contract> stored, Signature signature, ContractRules rules, Act act) {
    Contract contract = stored.state();
    mustBeSignable(contract);
    Draft draft = contract.underWay();
    Approval approval = Objects.requireNonNull(draft.approval());
    checkDate(signature.signedOn(), approval, rules, act.at());
    Attaching.mustHave(contract, signature.scan(), "CON-06");
    Draft signed = draft.signed(signature);
    if (!signed.isSigned()) {
      return Change.to(contract.with(signed));
    }
    Version version =
        new Version(
            signed.number(),
            signed.content(),
            approval,
            signed.checked(),
            signed.signatures(),
            act.at(),
            signed.reason());
    return effective(stored.id(), contract.with(version), rules, act.at());
  }

  private static Change<Contract> effective(
      String id, Contract contract, ContractRules rules, Instant at) {
    boolean first = contract.versions().size() == 1;
    Change<Contract> change =
        Change.to(contract)
            .raising(first ? contract.agreed(id).signed() : contract.agreed(id).amended())
            .editing()
            .starting(rules.filingClock(at));
    LocalDate lastDay = contract.lastDay();
    return lastDay == null
        ? change.stopping(ContractRules.EXPIRY)
        : change.starting(rules.expiryClock(lastDay));
  }

  /**
   * Checks whether signatures may be recorded.
   *
   * @throws RuleViolation when not every step of the chain has agreed
   */
  public static void mustBeSignable(Contract contract) {
    ContractStep.RECORD_SIGNATURE.mustStartFrom(contract.stage());
  }

  private static void checkDate(
      LocalDate signedOn, Approval approval, ContractRules rules, Instant now) {
    Instant last =
        approval.decisions().stream()
            .map(Decision::at)
            .reduce(approval.submittedAt(), (_, later) -> later);
    LocalDate approvedOn = rules.today(last);
    if (signedOn.isBefore(approvedOn)) {
      throw new InvalidInput(
          "signedOn",
          "CON-06",
          "must not lie before {date}, when the version was approved",
          Map.of("date", approvedOn.toString()));
    }
    if (signedOn.isAfter(rules.today(now))) {
      throw new InvalidInput("signedOn", "CON-06", "must not lie in the future");
    }
  }
}
