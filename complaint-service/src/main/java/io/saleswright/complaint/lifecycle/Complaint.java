package io.saleswright.complaint.lifecycle;

import io.saleswright.complaint.course.Handling;
import io.saleswright.complaint.course.Message;
import io.saleswright.complaint.course.Outcome;
import io.saleswright.complaint.course.Timing;
import io.saleswright.complaint.inquiry.Inquiry;
import io.saleswright.complaint.matter.Complainant;
import io.saleswright.complaint.matter.Matter;
import io.saleswright.complaint.remedy.Remedy;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.security.DataScope.Belonging;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong for a customer, and what is done about it.
 *
 * @param number the number by which people call it
 * @param complainant who complains
 * @param matter what about
 * @param handling whose case it is
 * @param timing the time that it took so far
 * @param messages what was said on it, the oldest first
 * @param outcome what came of it
 * @param inquiry what was found out about it; null while nobody looked
 * @param attachments files that belong to it, such as photos; null of before there were any
 */
public record Complaint(
    String number,
    Complainant complainant,
    Matter matter,
    Handling handling,
    Timing timing,
    List<Message> messages,
    Outcome outcome,
    @Nullable Inquiry inquiry,
    @Nullable List<Attachment> attachments) {

  private static final int MOST_MESSAGES = 500;

  public Complaint {
    messages = List.copyOf(messages);
  }

  /** How far it has come. */
  public ComplaintStage stage() {
    if (outcome.ending() != null) {
      return switch (outcome.ending().kind()) {
        case CLOSED -> ComplaintStage.CLOSED;
        case WITHDRAWN -> ComplaintStage.WITHDRAWN;
      };
    }
    if (timing.solution().isDone()) {
      return ComplaintStage.RESOLVED;
    }
    Remedy newest = remedy();
    if (newest == null || !newest.isLive()) {
      return ComplaintStage.OPEN;
    }
    return newest.isPending() ? ComplaintStage.DECIDING : ComplaintStage.EXECUTING;
  }

  /** Whether it is not over. */
  public boolean isLive() {
    return !stage().isOver();
  }

  /**
   * When it is told further up that it is late, or, while it waits for the customer, when that
   * ends; null when neither comes.
   */
  public @Nullable Instant escalateAt() {
    return ComplaintStage.WORKED.contains(stage()) ? timing.alarm().next() : null;
  }

  /** What was found out about it. */
  public Inquiry inquired() {
    return inquiry == null ? Inquiry.NONE : inquiry;
  }

  /** What the customer was to get last; null when nothing was proposed. */
  public @Nullable Remedy remedy() {
    List<Remedy> offered = outcome.offered();
    return offered.isEmpty() ? null : offered.getLast();
  }

  /** What is being decided; null when nothing is. */
  public @Nullable Remedy pendingRemedy() {
    Remedy newest = remedy();
    return newest != null && newest.isPending() ? newest : null;
  }

  /** How many remedies were proposed, which is the number of the newest. */
  public int remedies() {
    return outcome.offered().size();
  }

  /** The roles that have to agree next with what the customer is to get; none while none has. */
  public List<String> deciders() {
    Remedy pending = isLive() ? pendingRemedy() : null;
    return Approval.rolesToDecide(pending == null ? null : pending.approval());
  }

  /** The step of the chain that it waits for, by name; null when it waits for none. */
  public @Nullable String waitingFor() {
    Remedy pending = isLive() ? pendingRemedy() : null;
    return pending == null ? null : pending.approval().waitingFor();
  }

  /**
   * Whom it belongs to: the salesperson of its customer, and whoever has the case (SEC-02); and the
   * holder of the link by which it came in, who has no role to see any other.
   */
  public Belonging belonging() {
    String handler = handling.handler();
    Stream<String> others = handler == null ? Stream.of() : Stream.of(handler);
    return new Belonging(
        complainant.salesperson(),
        complainant.team(),
        complainant.region(),
        complainant.customerId(),
        Stream.concat(others, matter.broughtByLink()).toList());
  }

  /** Whether this is the person who has the case. */
  public boolean isWith(String staffId) {
    return Objects.equals(handling.handler(), staffId);
  }

  Complaint of(Complainant other) {
    return new Complaint(
        number, other, matter, handling, timing, messages, outcome, inquiry, attachments);
  }

  Complaint with(Matter other) {
    return new Complaint(
        number, complainant, other, handling, timing, messages, outcome, inquiry, attachments);
  }

  Complaint with(Handling other) {
    return new Complaint(
        number, complainant, matter, other, timing, messages, outcome, inquiry, attachments);
  }

  Complaint with(Timing other) {
    return new Complaint(
        number, complainant, matter, handling, other, messages, outcome, inquiry, attachments);
  }

  /** The same with other files. */
  public Complaint keeping(List<Attachment> files) {
    return new Complaint(
        number, complainant, matter, handling, timing, messages, outcome, inquiry, files);
  }

  /** The same, looked into further. */
  public Complaint with(Inquiry other) {
    return new Complaint(
        number, complainant, matter, handling, timing, messages, outcome, other, attachments);
  }

  /** The same with more that came of it. */
  public Complaint with(Outcome other) {
    return new Complaint(
        number, complainant, matter, handling, timing, messages, other, inquiry, attachments);
  }

  Complaint with(Message message) {
    ComplaintRefusal.TOO_MANY_MESSAGES.when(messages.size() >= MOST_MESSAGES);
    List<Message> all = new ArrayList<>(messages);
    all.add(message);
    return new Complaint(
        number, complainant, matter, handling, timing, all, outcome, inquiry, attachments);
  }

  int nextMessage() {
    return messages.size() + 1;
  }
}
