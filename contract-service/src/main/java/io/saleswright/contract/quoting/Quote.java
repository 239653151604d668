package io.saleswright.contract.quoting;

import io.saleswright.contract.confirmations.Department;
import io.saleswright.contract.negotiations.Talks;
import io.saleswright.contract.parties.Parties;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.NotFound;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is offered to a customer, in all its versions. Its verbs are in {@link Drafting}, {@link
 * Confirming}, {@link Deciding}, {@link Offering}, {@link Ending} and {@link Owning}.
 *
 * @param number the number by which people call it
 * @param parties who is offered it, and whose it is at our side
 * @param project the customer's project that it is for, if it is for one (CUS-36)
 * @param versions all versions, the oldest first; never empty
 * @param talks what was spoken of it with the customer
 * @param outcome how it ended; null while it goes on
 * @param copiedFrom identity of the quote that it was copied from; null when it was not
 * @param attachments drawings, letters and whatever else belongs to it (DOC-10); null before there
 *     were any
 */
public record Quote(
    String number,
    Parties parties,
    @Nullable String project,
    List<Version> versions,
    Talks talks,
    @Nullable Outcome outcome,
    @Nullable String copiedFrom,
    @Nullable List<Attachment> attachments) {

  public Quote {
    versions = List.copyOf(versions);
  }

  /** The newest version. */
  public Version newest() {
    return versions.getLast();
  }

  /**
   * A version.
   *
   * @throws NotFound when there is none of this number
   */
  public Version version(int wanted) {
    if (wanted < 1 || wanted > versions.size()) {
      throw new NotFound("version " + wanted);
    }
    return versions.get(wanted - 1);
  }

  /** How far it has come. */
  public QuoteStage stage() {
    return outcome == null ? newest().stage() : QuoteStage.valueOf(outcome.kind().name());
  }

  /** Whom it waits for: roles, or {@code staff:} and a staff id. */
  public List<String> waitingFor() {
    return switch (stage()) {
      case DRAFT, READY, SENT -> List.of("staff:" + parties.holder().salesperson());
      case CONFIRMING -> newest().confirmations().missing().stream().map(Department::role).toList();
      case DECIDING -> {
        Approval approval = newest().approval();
        yield approval == null
            ? List.of()
            : approval.next().map(turn -> turn.roles()).orElse(List.of());
      }
      case ACCEPTED, REJECTED, EXPIRED, WITHDRAWN -> List.of();
    };
  }

  /** Every hand in it: whoever wrote the newest version, and whose quote it is (SEC-06). */
  public Authors hands() {
    return newest().authors().and(parties.holder().salesperson());
  }

  Quote with(Parties now) {
    return new Quote(number, now, project, versions, talks, outcome, copiedFrom, attachments);
  }

  Quote with(Talks now) {
    return new Quote(number, parties, project, versions, now, outcome, copiedFrom, attachments);
  }

  Quote with(@Nullable Outcome end) {
    return new Quote(number, parties, project, versions, talks, end, copiedFrom, attachments);
  }

  Quote forProject(@Nullable String other) {
    return new Quote(number, parties, other, versions, talks, outcome, copiedFrom, attachments);
  }

  Quote having(List<Attachment> files) {
    return new Quote(number, parties, project, versions, talks, outcome, copiedFrom, files);
  }

  /** The same with the newest version replaced. */
  Quote with(Version changed) {
    List<Version> all = new ArrayList<>(versions);
    all.set(all.size() - 1, changed);
    return new Quote(number, parties, project, all, talks, outcome, copiedFrom, attachments);
  }

  /** The same with one more version, going on. */
  Quote and(Version next) {
    List<Version> all = new ArrayList<>(versions);
    all.add(next);
    return new Quote(number, parties, project, all, talks, null, copiedFrom, attachments);
  }
}
