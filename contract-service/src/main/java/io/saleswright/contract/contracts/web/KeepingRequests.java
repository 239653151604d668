package io.saleswright.contract.contracts.web;

import io.saleswright.contract.breaches.Breach;
import io.saleswright.contract.signing.Filing;
import io.saleswright.contract.signing.Side;
import io.saleswright.contract.signing.Signature;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.web.WithoutContacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on signed contracts. */
final class KeepingRequests {

  private KeepingRequests() {}

  /**
   * A signature.
   *
   * @param side OURS or THEIRS
   * @param signatory name of who signed
   * @param signedOn the date beside the signature
   * @param sealed whether the seal is on it
   * @param scan identity of the attachment that is its scan; without it, and without the seal, the
   *     side is not complete
   */
  record SignatureBody(
      @NotNull Side side,
      @NotBlank @Size(max = 100) String signatory,
      @NotNull LocalDate signedOn,
      @NotNull Boolean sealed,
      @Nullable @Size(max = 64) String scan) {

    Signature signature(Act act) {
      return new Signature(
          side,
          signatory.strip(),
          signedOn,
          sealed,
          ContractRequests.told(scan),
          act.by(),
          act.at());
    }
  }

  /**
   * Where the signed paper lies.
   *
   * @param scan identity of the attachment that shows it as it was filed
   */
  record FilingBody(
      @NotBlank @Size(max = 50) @WithoutContacts String archiveNumber,
      @NotBlank @Size(max = 100) String place,
      @NotBlank @Size(max = 100) String binder,
      @Nullable @Size(max = 64) String scan) {

    Filing filing(Act act) {
      return new Filing(
          archiveNumber.strip(),
          place.strip(),
          binder.strip(),
          0,
          act.by(),
          act.at(),
          ContractRequests.told(scan));
    }
  }

  /**
   * A duty that a side broke.
   *
   * @param side OURS or THEIRS: who broke it
   * @param clause topic of the clause that says what follows
   * @param happenedOn when
   * @param what what happened
   * @param claim what is claimed because of it
   */
  record BreachBody(
      @NotNull Side side,
      @NotBlank @Size(max = 60) String clause,
      @NotNull LocalDate happenedOn,
      @NotBlank @Size(max = 2000) String what,
      @Nullable Money claim) {

    Breach breach(Act act) {
      return new Breach(
          0, side, clause.strip(), happenedOn, what.strip(), claim, act.by(), act.at(), null);
    }
  }

  /** How a breach ended. */
  record OutcomeBody(@NotBlank @Size(max = 2000) String result, @Nullable Money settled) {

    Breach.Outcome outcome(Act act) {
      return new Breach.Outcome(result.strip(), settled, act.by(), act.at());
    }
  }
}
