package io.saleswright.contract.attachments;

import io.saleswright.contract.lifecycle.Attaching;
import io.saleswright.contract.lifecycle.Contract;
import io.saleswright.contract.lifecycle.ContractStep;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.attachment.Attachments.Added;
import io.saleswright.platform.attachment.OpenFile;
import io.saleswright.platform.attachment.Upload;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.List;

/** Keeps the files of contracts (DOC-10). */
public final class ContractAttachments {

  private final Attachments attachments;
  private final AttachedTo<Contract> contracts;

  ContractAttachments(Attachments attachments, AttachedTo<Contract> contracts) {
    this.attachments = attachments;
    this.contracts = contracts;
  }

  /**
   * Adds a file to a contract.
   *
   * @throws NotFound when there is no such contract within the caller's scope
   * @throws NotPermitted when the caller may not add files
   * @throws RuleViolation when the contract takes none
   */
  public Added<Contract> attach(String id, Upload upload) {
    ContractStep.ATTACH.mustBeOpenTo(upload.caller());
    int most = attachments.most();
    return attachments.add(
        contracts, id, upload, (now, added, act) -> Attaching.attach(now, added, most, act));
  }

  /**
   * Removes a file from a contract.
   *
   * @throws NotFound when there is no such file or contract within the caller's scope
   * @throws NotPermitted when the caller may not remove files
   * @throws RuleViolation when the file has to stay
   */
  public Stored<Contract> detach(String id, String attachment, Act act) {
    ContractStep.DETACH.mustBeOpenTo(act.caller());
    return attachments.remove(contracts, id, attachment, act, Attaching::detach);
  }

  /**
   * The files of a contract.
   *
   * @throws NotFound when there is no such contract within the caller's scope
   * @throws NotPermitted when the caller may not see contracts
   */
  public List<Attachment> of(String id, Caller caller) {
    ContractStep.READ_ATTACHMENTS.mustBeOpenTo(caller);
    return attachments.of(contracts, id, caller);
  }

  /**
   * A file to be read.
   *
   * @throws NotFound when there is no such file or contract within the caller's scope
   * @throws NotPermitted when the caller may not see contracts
   */
  public OpenFile open(String id, String attachment, Caller caller) {
    ContractStep.READ_ATTACHMENTS.mustBeOpenTo(caller);
    return attachments.open(contracts, id, attachment, caller);
  }
}
