package io.saleswright.local.demo;

import io.saleswright.client.CommandFailure;
import io.saleswright.client.GatewaySession;
import io.saleswright.client.Poll;
import io.saleswright.client.Reply;
import io.saleswright.local.connection.StackConnection;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The people of the story. Each logs in with the first thing that he does. */
final class Cast {

  private static final int UNKNOWN = 400;
  private static final int REFUSED = 409;
  private static final Duration INTERVAL = Duration.ofMillis(200);

  private final StackConnection stack;
  private final Screen screen;
  private final Map<String, GatewaySession> people = new HashMap<>();

  Cast(StackConnection stack, Screen screen) {
    this.stack = stack;
    this.screen = screen;
  }

  /** A person's requests, for what needs no line of its own. */
  GatewaySession person(String role) {
    return people.computeIfAbsent(role, stack::as);
  }

  /**
   * Somebody does something that must succeed.
   *
   * @throws CommandFailure when it is refused; the message says who, what and why
   */
  Reply does(String role, String what, String path, @Nullable Object body)
      throws InterruptedException {
    return does(role, what, path, body, null);
  }

  /** The same, having seen a revision. */
  Reply does(
      String role, String what, String path, @Nullable Object body, @Nullable String revision)
      throws InterruptedException {
    screen.act(role, what);
    return succeeded(role, what, person(role).post(path, body, revision));
  }

  /**
   * Somebody adds a file, which must succeed.
   *
   * @return the file's identity
   * @throws CommandFailure when it is refused
   */
  String adds(String role, String what, String path, String mediaType, byte[] file)
      throws InterruptedException {
    screen.act(role, what);
    return succeeded(role, what, person(role).upload(path, mediaType, file)).text("id");
  }

  /**
   * Somebody does something that is refused as long as a service has yet to hear of what it names.
   *
   * @throws CommandFailure when it is still refused after the limit, or for another reason
   */
  Reply doesOnceKnown(String role, String what, String path, Object body, Duration limit)
      throws InterruptedException {
    screen.act(role, what);
    var last = new AtomicReference<>(person(role).post(path, body, null));
    Poll.until(
        () -> {
          if (last.get().status() == UNKNOWN) {
            last.set(person(role).post(path, body, null));
          }
          return last.get().status() != UNKNOWN;
        },
        INTERVAL,
        limit);
    return succeeded(role, what, last.get());
  }

  /**
   * Somebody tries something that a rule must refuse.
   *
   * @param rule id of the requirement that is expected to refuse
   * @throws CommandFailure when it is accepted, or refused for another reason
   */
  void triesInVain(String role, String what, String path, String rule) throws InterruptedException {
    triesInVain(role, what, path, null, rule);
  }

  /** The same, with a body. */
  void triesInVain(String role, String what, String path, @Nullable Object body, String rule)
      throws InterruptedException {
    screen.act(role, what);
    Reply reply = person(role).post(path, body, null);
    if (reply.status() != REFUSED || !reply.text("rule").equals(rule)) {
      throw new CommandFailure(
          role
              + " "
              + what
              + ": expected a refusal by "
              + rule
              + ", but the answer was HTTP "
              + reply.status()
              + " "
              + reply.reason());
    }
    screen.refused(reply.reason());
  }

  /**
   * Somebody looks at something that must be there.
   *
   * @throws CommandFailure when it is not
   */
  Reply sees(String role, String path) throws InterruptedException {
    return succeeded(role, "reads " + path, person(role).get(path));
  }

  /**
   * Somebody looks at something again and again until it is as it shall be.
   *
   * @param what what is waited for, to be read after the word for
   * @throws CommandFailure when it does not come in time
   */
  JsonNode sees(
      String role, String path, String what, Predicate<JsonNode> condition, Duration limit)
      throws InterruptedException {
    var last = new AtomicReference<JsonNode>(MissingNode.getInstance());
    boolean came =
        Poll.until(
            () -> {
              Reply reply = person(role).get(path);
              last.set(reply.body());
              return reply.isSuccess() && condition.test(reply.body());
            },
            INTERVAL,
            limit);
    if (!came) {
      throw new CommandFailure(
          "Waited " + limit.toSeconds() + " s in vain for " + what + " (" + path + ").");
    }
    return last.get();
  }

  private static Reply succeeded(String role, String what, Reply reply) {
    if (!reply.isSuccess()) {
      throw new CommandFailure(
          role + " " + what + ": HTTP " + reply.status() + " " + reply.reason());
    }
    return reply;
  }
}
