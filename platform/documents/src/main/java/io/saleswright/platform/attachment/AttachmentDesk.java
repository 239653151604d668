package io.saleswright.platform.attachment;

import io.saleswright.platform.attachment.Attachments.Added;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.security.Scoped;
import java.util.List;

/**
 * Takes what people command and ask about the files of the aggregates of one type (DOC-10).
 * Thread-safe.
 *
 * @param <S> the aggregate's state
 */
public final class AttachmentDesk<S> implements AttachedFiles {

  private final Attachments attachments;
  private final AttachedTo<S> owners;
  private final AttachmentRules<S> rules;

  /**
   * @param attachments receives, keeps and hands out the bytes
   * @param owners the aggregates, a bean for the sweep
   * @param rules what the module says of their files
   */
  public AttachmentDesk(Attachments attachments, AttachedTo<S> owners, AttachmentRules<S> rules) {
    this.attachments = attachments;
    this.owners = owners;
    this.rules = rules;
  }

  /**
   * The aggregates that have these files.
   *
   * @param thing what they are, a plural such as {@code customers}; stored, so never changed
   */
  public static <S> AttachedTo<S> owners(
      String thing, Aggregates<S> all, Scoped<S> scoped, AttachmentRules<S> rules) {
    return new AttachedTo<>(thing, all, scoped, rules.files());
  }

  /**
   * Adds a file.
   *
   * @throws NotFound when there is no such aggregate within the caller's scope
   * @throws NotPermitted when none of the caller's roles may add files
   * @throws RuleViolation when a rule refuses it
   */
  public Added<S> attach(String id, Upload upload) {
    rules.attach().mustBeOpenTo(upload.caller());
    int most = attachments.most();
    return attachments.add(
        owners, id, upload, (now, added, act) -> rules.attached(now, added, most, act));
  }

  /**
   * Removes a file.
   *
   * @return the aggregate afterwards
   * @throws NotFound when there is no such file or aggregate within the caller's scope
   * @throws NotPermitted when none of the caller's roles may remove files
   * @throws RuleViolation when a rule refuses it
   */
  public Stored<S> detach(String id, String attachment, Act act) {
    rules.detach().mustBeOpenTo(act.caller());
    return attachments.remove(owners, id, attachment, act, rules::detached);
  }

  /** The files of an aggregate that the caller has at hand. */
  public List<Attachment> left(Stored<S> stored) {
    return AttachmentLists.of(rules.files().apply(stored.state()));
  }

  /**
   * The files of an aggregate, as far as the caller sees it by a role that reads them.
   *
   * @throws NotFound when there is no such aggregate within the caller's scope
   * @throws NotPermitted when none of the caller's roles may read files
   */
  @Override
  public List<Attachment> of(String id, Caller caller) {
    rules.read().mustBeOpenTo(caller);
    return attachments.of(owners, id, rules.read().narrowed(caller));
  }

  /**
   * A file to be read.
   *
   * @throws NotFound when there is no such file or aggregate within the caller's scope
   * @throws NotPermitted when none of the caller's roles may read files
   */
  @Override
  public OpenFile open(String id, String attachment, Caller caller) {
    rules.read().mustBeOpenTo(caller);
    return attachments.open(owners, id, attachment, rules.read().narrowed(caller));
  }
}
