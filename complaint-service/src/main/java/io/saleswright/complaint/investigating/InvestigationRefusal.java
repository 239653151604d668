package io.saleswright.complaint.investigating;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of an investigation is refused. */
public enum InvestigationRefusal implements Refusal {
  TASK_ANSWERED("CMP-03", "This question has an answer."),
  NOT_ASKED("CMP-13", "The department that was asked answers, or whoever has the case."),
  TOO_MANY_TASKS("CMP-03", "A complaint keeps at most 50 questions and 50 measures."),
  TOO_MANY_CAUSES("CMP-06", "The cause of a complaint is named anew at most 50 times."),
  MEASURE_DONE("CMP-06", "This measure was carried out."),
  MEASURE_OPEN("CMP-06", "This measure was not carried out yet."),
  MEASURE_CHECKED("CMP-06", "Somebody has looked whether this measure works."),
  OWN_MEASURE("CMP-06", "Whether a measure works is found by somebody else than its owner."),
  MEASURE_OF_ANOTHER("CMP-06", "The measure's owner carries it out, or who leads them.");

  private final String rule;
  private final String text;

  InvestigationRefusal(String rule, String text) {
    this.rule = rule;
    this.text = text;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public String text() {
    return text;
  }
}
