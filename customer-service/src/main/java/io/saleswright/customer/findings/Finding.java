package io.saleswright.customer.findings;

import io.saleswright.customer.findings.Remark.Kind;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.security.DataScope.Belonging;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that internal audit found (SEC-14). Whoever is responsible answers; audit takes the
 * answer and closes the finding, or asks again. What was said stays.
 *
 * @param number the number that people see, such as {@code AF-20261122-0007}
 * @param matter what it is about
 * @param severity how bad it is
 * @param text what was found
 * @param responsible staff id of who has to answer
 * @param by staff id of the auditor
 * @param at when it was raised
 * @param talk what was said to it since, in the order in which it was said
 */
public record Finding(
    String number,
    Matter matter,
    Severity severity,
    String text,
    String responsible,
    String by,
    Instant at,
    List<Remark> talk) {

  public Finding {
    talk = List.copyOf(talk);
  }

  /**
   * Raises a finding.
   *
   * @throws RuleViolation when the auditor would have to answer it
   */
  static Change<Finding> raise(String number, RaiseFinding command, Act act) {
    FindingRefusal.OWN_FINDING.when(command.responsible().equals(act.by()));
    return Change.to(
        new Finding(
            number,
            command.matter(),
            command.severity(),
            command.text(),
            command.responsible(),
            act.by(),
            act.at(),
            List.of()));
  }

  /** Answers it. */
  Change<Finding> answer(String text, Act act) {
    mustBeAnswerable(act.caller());
    return saying(Kind.ANSWER, text, act);
  }

  /** Does not take the answer: it has to be answered again. */
  Change<Finding> reject(String text, Act act) {
    FindingStep.REJECT.mustStartFrom(stage());
    return saying(Kind.REJECTION, text, act);
  }

  /** Takes the answer. */
  Change<Finding> close(String text, Act act) {
    FindingStep.CLOSE.mustStartFrom(stage());
    return saying(Kind.CLOSING, text, act);
  }

  /**
   * Checks whether the caller may answer now.
   *
   * @throws RuleViolation when it was answered, or somebody else has to
   */
  void mustBeAnswerable(Caller caller) {
    FindingStep.ANSWER.mustStartFrom(stage());
    FindingRefusal.NOT_RESPONSIBLE.unless(responsible.equals(caller.staffId()));
  }

  /** How far it has come. */
  public FindingStage stage() {
    return talk.isEmpty() ? FindingStage.RAISED : talk.getLast().kind().leadsTo();
  }

  /** Whom it belongs to: who has to answer, and audit. */
  public Belonging belonging() {
    return Belonging.to(responsible);
  }

  private Change<Finding> saying(Kind kind, String said, Act act) {
    Remark remark = new Remark(kind, said, act.by(), act.at());
    List<Remark> longer = Stream.concat(talk.stream(), Stream.of(remark)).toList();
    return Change.to(new Finding(number, matter, severity, text, responsible, by, at, longer));
  }
}
