package io.saleswright.contract.lifecycle;

import io.saleswright.contract.attached.ContractPaperAttached;
import io.saleswright.contract.attached.ContractPaperDetached;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of a contract: scans of what was signed, and what else belongs to it (DOC-10). */
public final class Attaching {

  private Attaching() {}

  /**
   * A file is added.
   *
   * @param most how many there can be
   * @throws RuleViolation when there are so many, or the contract was withdrawn
   */
  public static Change<Contract> attach(
      Stored<Contract> stored, Attachment added, int most, Act act) {
    Contract contract = stored.state();
    ContractStep.ATTACH.mustStartFrom(contract.stage());
    return Change.to(contract.having(AttachmentLists.with(contract.attachments(), added, most)))
        .raising(
            new ContractPaperAttached(
                stored.id(), added.id(), added.kind(), added.size(), added.sha256(), act.by()));
  }

  /**
   * A file is removed.
   *
   * @throws NotFound when there is no such file
   * @throws RuleViolation when a signature or the filing names it, or the contract was withdrawn
   */
  public static Change<Contract> detach(Stored<Contract> stored, String attachment, Act act) {
    Contract contract = stored.state();
    ContractStep.DETACH.mustStartFrom(contract.stage());
    List<Attachment> left = AttachmentLists.without(contract.attachments(), attachment);
    ContractRefusal.SCAN_NAMED.when(contract.scans().contains(attachment));
    return Change.to(contract.having(left))
        .raising(new ContractPaperDetached(stored.id(), attachment, act.by()));
  }

  /**
   * Checks that what is named as a scan is a file of the contract.
   *
   * @throws InvalidInput when it is not
   */
  static void mustHave(Contract contract, @Nullable String scan, String rule) {
    boolean known =
        scan == null
            || AttachmentLists.of(contract.attachments()).stream()
                .anyMatch(file -> file.id().equals(scan));
    if (!known) {
      throw new InvalidInput("scan", rule, "must name an attachment of the contract");
    }
  }
}
