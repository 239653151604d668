package io.saleswright.contract.negotiations;

import io.saleswright.contract.negotiations.Question.Answer;
import io.saleswright.contract.negotiations.Round.Point;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All that was spoken of a quote with the customer.
 *
 * @param rounds rounds of negotiation, in order
 * @param questions the customer's questions, in order
 */
public record Talks(List<Round> rounds, List<Question> questions) {

  /** Nothing was spoken of yet. */
  public static final Talks NONE = new Talks(List.of(), List.of());

  private static final int MOST = 200;

  public Talks {
    rounds = List.copyOf(rounds);
    questions = List.copyOf(questions);
  }

  /**
   * These and one more round.
   *
   * @throws RuleViolation when there are too many to keep
   */
  public Talks with(
      int version, LocalDate heldOn, List<Point> points, String result, String by, Instant at) {
    TalksRefusal.TOO_MANY_TALKS.unless(rounds.size() < MOST);
    List<Round> all = new ArrayList<>(rounds);
    all.add(new Round(rounds.size() + 1, version, heldOn, points, result, by, at));
    return new Talks(all, questions);
  }

  /**
   * These and one more question.
   *
   * @throws RuleViolation when there are too many to keep
   */
  public Talks asked(String text, String by, Instant at) {
    TalksRefusal.TOO_MANY_TALKS.unless(questions.size() < MOST);
    List<Question> all = new ArrayList<>(questions);
    all.add(new Question(questions.size() + 1, text, by, at, null));
    return new Talks(rounds, all);
  }

  /**
   * These with the answer to a question.
   *
   * @throws NotFound when there is no such question
   * @throws RuleViolation when it was answered
   */
  public Talks answered(int number, Answer answer) {
    if (number < 1 || number > questions.size()) {
      throw new NotFound("question " + number);
    }
    Question question = questions.get(number - 1);
    TalksRefusal.QUESTION_ANSWERED.when(question.answer() != null);
    List<Question> all = new ArrayList<>(questions);
    all.set(number - 1, question.answered(answer));
    return new Talks(rounds, all);
  }
}
