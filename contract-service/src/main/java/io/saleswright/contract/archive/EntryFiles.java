package io.saleswright.contract.archive;

import io.saleswright.contract.entries.ArchiveEntry;
import io.saleswright.contract.entries.Disposing;
import io.saleswright.contract.entries.Entering;
import io.saleswright.contract.entries.EntryRules;
import io.saleswright.contract.entries.EntryStep;
import io.saleswright.platform.attachment.AttachedTo;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.Attachments;
import io.saleswright.platform.attachment.Attachments.Added;
import io.saleswright.platform.attachment.OpenFile;
import io.saleswright.platform.attachment.Upload;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.util.List;
import java.util.function.Supplier;

/** Keeps the files of documents, such as scans (DOC-01, DOC-04). */
public final class EntryFiles {

  private final Attachments attachments;
  private final AttachedTo<ArchiveEntry> entries;
  private final Supplier<EntryRules> rules;

  EntryFiles(
      Attachments attachments, AttachedTo<ArchiveEntry> entries, Supplier<EntryRules> rules) {
    this.attachments = attachments;
    this.entries = entries;
    this.rules = rules;
  }

  /**
   * Adds a file.
   *
   * @throws NotFound when there is no such entry that the caller sees
   */
  public Added<ArchiveEntry> attach(String id, Upload upload) {
    EntryStep.ATTACH_FILE.mustBeOpenTo(upload.caller());
    int most = attachments.most();
    return attachments.add(
        entries, id, upload, (now, added, act) -> Entering.attach(now, added, most, act));
  }

  /**
   * Removes a file that the caller added by mistake today.
   *
   * @throws NotFound when there is no such file or entry that the caller sees
   * @throws RuleViolation when somebody else added it, or earlier
   */
  public Stored<ArchiveEntry> detach(String id, String attachment, Act act) {
    EntryStep.REMOVE_FILE.mustBeOpenTo(act.caller());
    return attachments.remove(
        entries,
        id,
        attachment,
        act,
        (now, file, by) -> Entering.detach(now, file, rules.get(), by));
  }

  /**
   * Destroys all files, and with them the document.
   *
   * @throws NotFound when there is no such entry that the caller sees
   * @throws RuleViolation when nobody has agreed, or its period is not over any more
   */
  Stored<ArchiveEntry> destroy(String id, String method, Act act) {
    return attachments.removeAll(
        entries,
        id,
        act,
        (now, files, by) -> Disposing.destroy(now, method, files, rules.get(), by));
  }

  /**
   * The files of a document.
   *
   * @throws NotFound when there is no such entry that the caller sees
   */
  public List<Attachment> of(String id, Caller caller) {
    EntryStep.READ.mustBeOpenTo(caller);
    return attachments.of(entries, id, caller);
  }

  /**
   * A file to be read.
   *
   * @throws NotFound when there is no such file or entry that the caller sees
   */
  public OpenFile open(String id, String attachment, Caller caller) {
    EntryStep.READ.mustBeOpenTo(caller);
    return attachments.open(entries, id, attachment, caller);
  }
}
