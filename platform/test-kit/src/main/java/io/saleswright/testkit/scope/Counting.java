package io.saleswright.testkit.scope;

import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;

/** One way in which a person is told how many things there are, without being shown them. */
@FunctionalInterface
public interface Counting {

  /** How many there are for this person; none for whoever may not read things of this sort. */
  long count(TestHttp person);

  /**
   * A number in an answer.
   *
   * @param path where it is read
   * @param field path of property names to the number, such as {@code "orders/open"}
   */
  static Counting at(String path, String field) {
    return person -> {
      Answer answer = person.get(path);
      return answer.status() == 403 ? 0 : answer.expect(200).body().at("/" + field).asLong();
    };
  }
}
