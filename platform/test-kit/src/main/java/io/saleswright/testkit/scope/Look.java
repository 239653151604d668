package io.saleswright.testkit.scope;

import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One way in which a person could see a thing. */
@FunctionalInterface
public interface Look {

  /**
   * Whether this person sees the thing so. Whoever may not read things of this sort at all does not
   * see it.
   *
   * @throws AssertionError when the answer is neither the thing nor the refusal that it takes
   */
  boolean sees(TestHttp person, String id);

  /**
   * By its identity: a single read, its time line, its attachments.
   *
   * @param path where it is read, with {@code {id}} in the place of the identity
   */
  static Look at(String path) {
    return (person, id) -> {
      Answer answer = person.get(path.replace("{id}", id));
      return switch (answer.status()) {
        case 200 -> true;
        case 403, 404 -> false;
        default -> throw new AssertionError(path + ": " + answer.raw().body());
      };
    };
  }

  /**
   * In a list, looked through to its end.
   *
   * @param path the list, with or without a query; {@code {id}} in it stands for the identity
   * @param field the items' field with the identity
   */
  static Look inList(String path, String field) {
    return (person, id) -> {
      String first = path.replace("{id}", id);
      String page = first + (first.contains("?") ? "&" : "?") + "limit=200";
      String next = "";
      do {
        Answer answer = person.get(next.isEmpty() ? page : page + "&after=" + next);
        if (answer.status() == 403) {
          return false;
        }
        for (JsonNode item : answer.expect(200).body().path("items")) {
          if (item.path(field).asString("").equals(id)) {
            return true;
          }
        }
        next = answer.text("next");
      } while (!next.isEmpty());
      return false;
    };
  }

  /**
   * In a text, such as an export.
   *
   * @param path where it is read; {@code {id}} in it stands for the identity
   */
  static Look inText(String path) {
    return (person, id) -> {
      Answer answer = person.get(path.replace("{id}", id));
      if (Set.of(403, 404).contains(answer.status())) {
        return false;
      }
      return answer.expect(200).raw().body().contains(id);
    };
  }

  /**
   * As a stream of what happens to it.
   *
   * @param path where it is streamed, with {@code {id}} in the place of the identity
   */
  static Look inStream(String path) {
    return (person, id) -> {
      int status = person.open(path.replace("{id}", id));
      return switch (status) {
        case 200 -> true;
        case 403, 404 -> false;
        default -> throw new AssertionError(path + ": " + status);
      };
    };
  }
}
