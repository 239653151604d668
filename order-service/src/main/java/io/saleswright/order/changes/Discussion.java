package io.saleswright.order.changes;

import io.saleswright.order.agreement.Agreement;
import io.saleswright.order.changes.ChangeRequest.Status;
import io.saleswright.order.content.Delivery;
import io.saleswright.order.delays.Delay;
import io.saleswright.order.quality.QualityProblem;
import io.saleswright.order.questions.Question;
import io.saleswright.order.questions.Questions;
import io.saleswright.platform.attachment.Attachment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is being talked over with the customer while an order goes on: a question that holds it
 * (ORD-09), and requests to change it (ORD-33).
 *
 * @param hold the question that keeps the order from going on, if any
 * @param changes the latest requests to change it, the newest last; all of them are in the time
 *     line
 * @param accuracy how often the order turned out to be other than written (ORD-08); absent while
 *     nothing was counted
 * @param problems the latest problems of quality, the newest last (ORD-21); null when there was
 *     none
 * @param agreements what was confirmed to the customer in writing, one for each revision, the
 *     newest last (ORD-03); null while nothing was
 * @param attachments files that people added, such as the proof of the sign-off (DOC-10); null
 *     while there are none
 */
public record Discussion(
    @Nullable String hold,
    List<ChangeRequest> changes,
    @Nullable Accuracy accuracy,
    @Nullable List<QualityProblem> problems,
    @Nullable List<Agreement> agreements,
    @Nullable List<Question> questions,
    @Nullable Delay delay,
    @Nullable List<Attachment> attachments) {

  public static final Discussion NONE =
      new Discussion(null, List.of(), null, null, null, null, null, null);

  private static final int KEPT_CHANGES = 10;
  private static final int KEPT_PROBLEMS = 30;

  public Discussion {
    changes = List.copyOf(changes);
  }

  /** The request that is still open, if there is one. */
  public Optional<ChangeRequest> open() {
    return changes.stream().filter(ChangeRequest::isOpen).findFirst();
  }

  /** Where the goods shall go by the request that is open; null when none asks for that. */
  public @Nullable Delivery wantedDelivery() {
    ChangeRequest open = open().orElse(null);
    return open == null ? null : open.wish().others().delivery();
  }

  /** Whether the workshop was asked to change the order and has not answered. */
  public boolean awaitsWorkshop() {
    return open().filter(change -> change.status() == Status.ASKED_WORKSHOP).isPresent();
  }

  /** The request with this number, if it is kept. */
  public Optional<ChangeRequest> change(int wanted) {
    return changes.stream().filter(change -> change.number() == wanted).findFirst();
  }

  /** The number of the next request. */
  public int nextChange() {
    return changes.isEmpty() ? 1 : changes.getLast().number() + 1;
  }

  public Discussion heldFor(@Nullable String question) {
    return new Discussion(
        question, changes, accuracy, problems, agreements, questions, delay, attachments);
  }

  /**
   * With a request added, or in the place of the one with its number. Only one is open at a time,
   * and it is the newest, so none that is open is forgotten.
   */
  public Discussion with(ChangeRequest request) {
    List<ChangeRequest> all = new ArrayList<>(changes);
    all.removeIf(change -> change.number() == request.number());
    all.add(request);
    List<ChangeRequest> kept = all.subList(Math.max(0, all.size() - KEPT_CHANGES), all.size());
    return new Discussion(
        hold, kept, accuracy, problems, agreements, questions, delay, attachments);
  }

  /** With another count of what was other than written. */
  public Discussion counting(UnaryOperator<Accuracy> count) {
    return new Discussion(
        hold, changes, count.apply(counted()), problems, agreements, questions, delay, attachments);
  }

  /** What was other than written, as far as it was counted. */
  public Accuracy counted() {
    return accuracy == null ? Accuracy.RIGHT : accuracy;
  }

  /** Without a request that waits for an answer: there is nothing left to answer. */
  public Discussion withoutOpen(String why) {
    return open().map(change -> with(change.as(Status.REJECTED, why))).orElse(this);
  }

  /** Without the people to whom the goods should go, and those who said something (SEC-03). */
  public Discussion withoutPeople() {
    return new Discussion(
        hold,
        changes.stream().map(ChangeRequest::withoutPeople).toList(),
        accuracy,
        problems,
        agreements == null ? null : agreements.stream().map(Agreement::withoutPeople).toList(),
        questions == null ? null : questions.stream().map(Question::withoutPeople).toList(),
        delay,
        attachments == null ? null : attachments.stream().map(Attachment::unnamed).toList());
  }

  /**
   * Whether a request or an agreement that is kept says to whom the goods should go, a question who
   * answered it, or the name of a file whatever somebody called it.
   */
  public boolean namesSomebody() {
    if (questions != null && questions.stream().anyMatch(Question::namesSomebody)
        || attachments != null && attachments.stream().anyMatch(Attachment::isNamed)) {
      return true;
    }
    Stream<@Nullable Delivery> wanted =
        changes.stream().map(change -> change.wish().others().delivery());
    List<Agreement> agreed = agreements == null ? List.of() : agreements;
    return Stream.concat(wanted, agreed.stream().map(paper -> paper.content().delivery()))
        .anyMatch(delivery -> delivery != null && delivery.namesSomebody());
  }

  /** The problems of quality that are kept, the newest last. */
  public List<QualityProblem> qualityProblems() {
    return problems == null ? List.of() : problems;
  }

  /** The problems of quality that nobody has solved. */
  public List<QualityProblem> openProblems() {
    return qualityProblems().stream().filter(QualityProblem::isOpen).toList();
  }

  /** The number of the next problem of quality. */
  public int nextProblem() {
    return qualityProblems().isEmpty() ? 1 : qualityProblems().getLast().number() + 1;
  }

  /** With a problem added, or in the place of the one with its number. */
  public Discussion with(QualityProblem problem) {
    List<QualityProblem> all = new ArrayList<>(qualityProblems());
    int known = all.stream().map(QualityProblem::number).toList().indexOf(problem.number());
    if (known >= 0) {
      all.set(known, problem);
    } else {
      all.add(problem);
    }
    List<QualityProblem> latest = all.subList(Math.max(0, all.size() - KEPT_PROBLEMS), all.size());
    return new Discussion(
        hold, changes, accuracy, List.copyOf(latest), agreements, questions, delay, attachments);
  }

  /** What was confirmed to the customer in writing, the newest last. */
  public List<Agreement> inWriting() {
    return agreements == null ? List.of() : agreements;
  }

  /** With what was confirmed in writing; a revision is confirmed once. */
  public Discussion with(Agreement agreed) {
    List<Agreement> all = new ArrayList<>(inWriting());
    all.removeIf(earlier -> earlier.revision() == agreed.revision());
    all.add(agreed);
    return new Discussion(
        hold, changes, accuracy, problems, List.copyOf(all), questions, delay, attachments);
  }

  /** What was asked about the order, as far as it is kept. */
  public Questions asked() {
    return Questions.of(questions);
  }

  /** With other questions. */
  public Discussion with(Questions others) {
    return new Discussion(
        hold, changes, accuracy, problems, agreements, others.all(), delay, attachments);
  }

  /** With the delay that is foreseen now; null when none is. */
  public Discussion delayedBy(@Nullable Delay foreseen) {
    return new Discussion(
        hold, changes, accuracy, problems, agreements, questions, foreseen, attachments);
  }

  /** With other files. */
  public Discussion with(@Nullable List<Attachment> files) {
    return new Discussion(hold, changes, accuracy, problems, agreements, questions, delay, files);
  }
}
