package io.saleswright.chaos.scene;

import io.saleswright.chaos.load.Client;
import io.saleswright.chaos.load.Command;
import io.saleswright.client.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** People who do something at the same moment. */
final class Crowd {

  private final Client client;

  Crowd(Client client) {
    this.client = client;
  }

  /** Commands that were given and whose answers may still be waited for. */
  record Given(List<FutureTask<Optional<Reply>>> answers) {

    /** Whether everybody has been answered. */
    boolean isOver() {
      return answers.stream().allMatch(FutureTask::isDone);
    }

    /** The answers that accept a command, in the order of the commands. */
    List<Reply> accepted() throws InterruptedException {
      List<Optional<Reply>> all = new ArrayList<>();
      for (FutureTask<Optional<Reply>> answer : answers) {
        try {
          all.add(answer.get());
        } catch (ExecutionException e) {
          throw new IllegalStateException("somebody in the crowd has failed", e.getCause());
        }
      }
      return all.stream().flatMap(Optional::stream).filter(Reply::isSuccess).toList();
    }
  }

  /** Gives all commands at once, and does not wait for their answers. */
  Given give(List<Command> commands) {
    List<FutureTask<Optional<Reply>>> answers =
        commands.stream().map(command -> new FutureTask<>(() -> client.give(command))).toList();
    answers.forEach(answer -> Thread.ofVirtual().name("crowd").start(answer));
    return new Given(answers);
  }
}
