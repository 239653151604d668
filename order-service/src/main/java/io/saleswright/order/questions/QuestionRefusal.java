package io.saleswright.order.questions;

import io.saleswright.platform.kernel.Refusal;

/** Why nothing can be done about a question. */
public enum QuestionRefusal implements Refusal {
  NO_QUESTION("ORD-19", "the order has no question that waits for an answer"),
  QUESTION_ANSWERED("ORD-19", "the question was answered before"),
  QUESTION_AT_THE_TOP("ORD-09", "nobody stands above those who were called upon already"),
  QUESTION_ESCALATED("ORD-09", "{role} was called upon and has time until {due}"),
  QUESTION_UNANSWERED("ORD-09", "the question that holds the order is not answered yet"),
  QUESTIONS_OPEN(
      "ORD-19", "{most} questions about the order wait for an answer; answer them first");

  private final String rule;
  private final String text;

  QuestionRefusal(String rule, String text) {
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
