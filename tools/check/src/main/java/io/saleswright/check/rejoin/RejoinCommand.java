package io.saleswright.check.rejoin;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import io.saleswright.check.DatabaseOptions;
import io.saleswright.check.rules.Landscape;
import io.saleswright.client.CommandFailure;
import io.saleswright.client.CommandProgram;
import io.saleswright.client.log.ConsumerGroups;
import io.saleswright.client.log.EventLog;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rejoin}. */
@Command(
    name = "rejoin",
    description = {
      "After the stores were taken back to an older point, and topics were not: list what the",
      "topics know and the stores have lost, keep its numbers from being given out again, and let",
      "consumers read again what they had read since. No service may run. May be repeated."
    })
public final class RejoinCommand implements Callable<Integer> {

  @Mixin private final RestoredServers servers;

  @Option(
      names = "--list",
      paramLabel = "FILE",
      required = true,
      description = {
        "Where every lost event is listed, a line of JSON each, for whoever enters again what must",
        "be. No such file yet."
      })
  private @Nullable Path list;

  @Option(
      names = "--reread-from",
      paramLabel = "INSTANT",
      description = {
        "From when on consumers read again, if one of them was behind at the moment of the stores:",
        "that of the oldest message that it had still to read."
      })
  private @Nullable Instant rereadFrom;

  @Option(names = "--dry-run", description = "Only list what is lost.")
  private boolean dryRun;

  @Mixin private final DatabaseOptions databases = new DatabaseOptions();

  @Spec private @Nullable CommandSpec spec;

  private final InstantSource clock;

  /**
   * A command on these servers.
   *
   * @param servers may have options of their own, annotated for picocli
   */
  public RejoinCommand(RestoredServers servers, InstantSource clock) {
    this.servers = servers;
    this.clock = clock;
  }

  /**
   * Runs the command and ends with its exit code.
   *
   * @param arguments the options
   */
  public static void main(String[] arguments) {
    var command = new RejoinCommand(new RestoredOptions(System.getenv()), InstantSource.system());
    System.exit(CommandProgram.of(command).setCommandName("saleswright-rejoin").execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (spec == null || list == null) {
      throw new IllegalStateException("Not run by picocli");
    }
    PrintWriter out = spec.commandLine().getOut();
    Instant taken = servers.taken();
    Landscape landscape = databases.landscape();
    try (MongoClient client = DatabaseOptions.connect(servers.mongodbUri());
        var log = new EventLog(servers.kafka());
        var groups = new ConsumerGroups(servers.kafka())) {
      var rejoining =
          new Rejoining(log, groups, new Databases(client, landscape), taken, clock.instant());
      rejoining.requireThatNobodyReads();
      print(taken, look(rejoining, list), out);
      if (!dryRun) {
        int again = rejoining.mend(rereadFrom == null ? taken : rereadFrom);
        servers.rejoined();
        out.println(
            "Their numbers are not given out again; consumers read again from "
                + again
                + " partitions.");
      }
      out.println("What is lost is listed in " + list + ".");
      out.flush();
      return 0;
    } catch (MongoException e) {
      throw new CommandFailure("The store cannot be read or written: " + e.getMessage());
    } catch (KafkaException e) {
      throw new CommandFailure("Kafka cannot be read or written: " + e.getMessage());
    }
  }

  private static Collection<Loss> look(Rejoining rejoining, Path list) throws IOException {
    try (var lost = new LossList(list)) {
      return rejoining.look(lost::add);
    } catch (FileAlreadyExistsException _) {
      throw new CommandFailure(list + " is there already. Name a new file for the list.");
    }
  }

  private static void print(Instant taken, Collection<Loss> losses, PrintWriter out) {
    Map<String, long[]> byTopic = new TreeMap<>();
    for (Loss loss : losses) {
      long[] sums = byTopic.computeIfAbsent(loss.stream().topic(), _ -> new long[3]);
      sums[0] += loss.events();
      sums[1]++;
      sums[2] += loss.isUnknown() ? 1 : 0;
    }
    out.println("The stores are of " + taken + ". The topics know more:");
    out.printf(Locale.ROOT, "  %-36s %10s %10s %10s%n", "TOPIC", "EVENTS", "DOCUMENTS", "UNKNOWN");
    byTopic.forEach((topic, sums) ->
        out.printf(Locale.ROOT, "  %-36s %,10d %,10d %,10d%n", topic, sums[0], sums[1], sums[2]));
  }
}
