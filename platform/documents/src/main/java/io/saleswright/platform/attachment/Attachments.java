package io.saleswright.platform.attachment;

import com.mongodb.MongoException;
import io.saleswright.platform.attachment.Receiver.Received;
import io.saleswright.platform.attachment.StoredFiles.Doubt;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.CommandKey;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.OutcomeUnknown;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.web.problem.ProblemException;
import io.saleswright.platform.web.problem.ProblemKind;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds files to aggregates, hands them out and removes them, for a desk that has asked the table of
 * its steps. What lies outside of the caller's scope does not exist for them, and is looked for
 * before a byte is read. Thread-safe.
 */
public final class Attachments {

  private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);

  private final StoredFiles files;
  private final Receiver receiver;
  private final Policies<AttachmentPolicy> policy;
  private final InstantSource time;

  Attachments(
      StoredFiles files, Receiver receiver, Policies<AttachmentPolicy> policy, InstantSource time) {
    this.files = files;
    this.receiver = receiver;
    this.policy = policy;
    this.time = time;
  }

  /**
   * What came of an upload.
   *
   * @param stored the aggregate afterwards
   * @param attachment the file as it is there
   */
  public record Added<S>(Stored<S> stored, Attachment attachment) {}

  /** How many files one aggregate may have, for the verb that adds one. */
  public int most() {
    return policy.current().values().mostFiles();
  }

  /**
   * Receives a file and adds it to an aggregate.
   *
   * @param verb the aggregate's decision, which puts the attachment into its state
   * @throws NotFound when there is no such aggregate within the caller's scope
   * @throws InvalidInput when the file is empty, of a kind that is not taken, or infected
   * @throws RuleViolation when a rule refuses the command
   * @throws ProblemException when the file is too large or breaks off
   */
  public <S> Added<S> add(AttachedTo<S> to, String id, Upload upload, Verb<S, Attachment> verb) {
    to.scoped().get(id, upload.caller());
    String file = Ids.timeOrdered(time.instant());
    files.doubt(new Doubt(file, to.thing(), id), time.instant());
    boolean decided = true;
    try {
      Received received = receiver.receive(file, upload, policy.current().values());
      Act act = act(upload);
      Attachment attachment = attachment(id, file, upload, received, act);
      Stored<S> stored = to.scoped().change(id, act, now -> verb.decide(now, attachment, act));
      return new Added<>(
          stored, AttachmentLists.find(to.attachments().apply(stored.state()), attachment.id()));
    } catch (OutcomeUnknown unanswered) {
      decided = false;
      throw unanswered;
    } finally {
      if (decided) {
        finish(to, id, file);
      }
    }
  }

  /**
   * Asks the aggregate whether it names the bytes, whatever the command was answered with. What
   * can't be done now is done by the sweep.
   */
  private void finish(AttachedTo<?> owner, String subject, String file) {
    try {
      if (owner.names(subject, file)) {
        files.settle(file);
      } else {
        files.remove(file);
      }
    } catch (MongoException e) {
      LOG.debug("file {} is left to the sweep", file, e);
    }
  }

  /** What an aggregate decides when a file is added or removed. */
  @FunctionalInterface
  public interface Verb<S, T> {

    Change<S> decide(Stored<S> now, T what, Act act);
  }

  private static Act act(Upload upload) {
    try {
      return upload.command().get();
    } catch (IOException e) {
      throw new ProblemException(ProblemKind.BAD_REQUEST);
    }
  }

  /** Under a command's key a repeat finds the attachment that the first one made. */
  private static Attachment attachment(
      String subject, String file, Upload upload, Received received, Act act) {
    CommandKey key = act.cause().key();
    return new Attachment(
        key == null ? file : Ids.derived("attachment", subject, key.memory(act.by())),
        file,
        FileName.of(upload.name(), received.kind()),
        received.kind(),
        received.size(),
        received.sha256(),
        act.by(),
        act.at());
  }

  /**
   * Removes a file from an aggregate.
   *
   * @param verb the aggregate's decision, which takes the attachment out of its state
   * @throws NotFound when the aggregate is not within the caller's scope, or has no such attachment
   * @throws RuleViolation when a rule refuses the command
   */
  public <S> Stored<S> remove(
      AttachedTo<S> from, String id, String attachment, Act act, Verb<S, String> verb) {
    List<Attachment> before = of(from, id, act.caller());
    before.stream()
        .filter(one -> one.id().equals(attachment))
        .forEach(one -> files.doubt(new Doubt(one.file(), from.thing(), id), act.at()));
    Stored<S> stored = from.scoped().change(id, act, now -> verb.decide(now, attachment, act));
    before.stream()
        .filter(one -> one.id().equals(attachment))
        .forEach(one -> finish(from, id, one.file()));
    return stored;
  }

  /**
   * Removes all files from an aggregate by one decision.
   *
   * @param verb the aggregate's decision on the files that it has, which leaves none
   * @throws NotFound when there is no such aggregate within the caller's scope
   * @throws RuleViolation when a rule refuses the command
   */
  public <S> Stored<S> removeAll(
      AttachedTo<S> from, String id, Act act, Verb<S, List<Attachment>> verb) {
    List<Attachment> gone = new ArrayList<>();
    Stored<S> stored =
        from.scoped()
            .change(
                id,
                act,
                now -> {
                  List<Attachment> all = AttachmentLists.of(from.attachments().apply(now.state()));
                  Change<S> change = verb.decide(now, all, act);
                  // In the decision, so that a file that came a moment ago is among them.
                  all.forEach(
                      one -> files.doubt(new Doubt(one.file(), from.thing(), id), act.at()));
                  gone.clear();
                  gone.addAll(all);
                  return change;
                });
    gone.forEach(one -> finish(from, id, one.file()));
    return stored;
  }

  /**
   * The files of an aggregate, in the order in which they were added.
   *
   * @throws NotFound when there is no such aggregate within the caller's scope
   */
  public <S> List<Attachment> of(AttachedTo<S> owner, String id, Caller caller) {
    return AttachmentLists.of(owner.attachments().apply(owner.scoped().get(id, caller).state()));
  }

  /**
   * A file to be read.
   *
   * @throws NotFound when the aggregate is not within the caller's scope, or has no such attachment
   */
  public <S> OpenFile open(AttachedTo<S> owner, String id, String attachment, Caller caller) {
    Attachment found = AttachmentLists.find(of(owner, id, caller), attachment);
    return new OpenFile(found, new CheckedBytes(files.read(found.file()), found));
  }
}
