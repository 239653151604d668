package io.saleswright.contract.quotes.web;

import io.saleswright.contract.negotiations.Question;
import io.saleswright.contract.negotiations.Round;
import io.saleswright.contract.negotiations.Talks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was spoken of a quote with the customer (QUO-03, QUO-05).
 *
 * @param rounds rounds of negotiation, in order
 * @param questions the customer's questions, in order
 */
record TalksView(List<RoundView> rounds, List<QuestionView> questions) {

  /** A round of negotiation about one version. */
  record RoundView(
      int round,
      int version,
      LocalDate heldOn,
      List<PointView> points,
      String result,
      String by,
      Instant at) {

    static RoundView of(Round round) {
      return new RoundView(
          round.number(),
          round.version(),
          round.heldOn(),
          round.points().stream()
              .map(point -> new PointView(point.topic().name(), point.position(), point.answer()))
              .toList(),
          round.result(),
          round.by(),
          round.at());
    }
  }

  /** What was spoken of one topic: what the customer wants, and what we offered. */
  record PointView(String topic, String position, String offer) {}

  /** A question of the customer, and what they were told. */
  record QuestionView(
      int question,
      String text,
      String by,
      Instant at,
      @Nullable String answer,
      @Nullable String answeredBy,
      @Nullable Instant answeredAt) {

    static QuestionView of(Question question) {
      Question.Answer answer = question.answer();
      return new QuestionView(
          question.number(),
          question.text(),
          question.by(),
          question.at(),
          answer == null ? null : answer.text(),
          answer == null ? null : answer.by(),
          answer == null ? null : answer.at());
    }
  }

  static TalksView of(Talks talks) {
    return new TalksView(
        talks.rounds().stream().map(RoundView::of).toList(),
        talks.questions().stream().map(QuestionView::of).toList());
  }
}
