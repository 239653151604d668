package io.saleswright.check;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import io.saleswright.check.rules.AuditHeads;
import io.saleswright.check.rules.Doubts;
import io.saleswright.check.rules.Landscape;
import io.saleswright.check.rules.Stores;
import io.saleswright.client.CommandFailure;
import io.saleswright.client.CommandProgram;
import io.saleswright.client.log.EventLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code check}: alone the program {@code saleswright-check}, and a command of whoever knows other
 * servers.
 */
@Command(
    name = "check",
    description = {
      "Compare all stores with all topics: what was accepted, published and applied,",
      "the money, and the projections. Reads only."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:no promise is broken",
      "1:a promise is broken, or the check could not be made"
    })
public final class CheckCommand implements Callable<Integer> {

  @Mixin private final Servers servers;

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  @Option(
      names = "--threshold",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long an event may wait in an outbox (default: 60).")
  private int threshold = 60;

  @Mixin private final DatabaseOptions databases = new DatabaseOptions();

  @Option(
      names = "--audit-heads",
      paramLabel = "FILE",
      description = {
        "Where this check notes how far the audits go, and what the check before noted there",
        "is compared. Keep it where those who run the store can't write."
      })
  private @Nullable Path auditHeads;

  @Spec private @Nullable CommandSpec spec;

  private final InstantSource clock;

  /**
   * A check of these servers.
   *
   * @param servers may have options of their own, annotated for picocli
   */
  public CheckCommand(Servers servers, InstantSource clock) {
    this.servers = servers;
    this.clock = clock;
  }

  /**
   * Runs the command and ends with its exit code.
   *
   * @param arguments the options
   */
  public static void main(String[] arguments) {
    var command = new CheckCommand(new ServerOptions(System.getenv()), InstantSource.system());
    System.exit(CommandProgram.of(command).setCommandName("saleswright-check").execute(arguments));
  }

  @Override
  public Integer call() throws InterruptedException {
    if (spec == null) {
      throw new IllegalStateException("Not run by picocli");
    }
    Landscape landscape = databases.landscape();
    try (MongoClient client = DatabaseOptions.connect(servers.mongodbUri());
        var log = new EventLog(servers.kafka())) {
      var stores = new Stores(client, landscape);
      var checker =
          new Checker(
              log,
              stores,
              Doubts.USUAL,
              clock.instant(),
              Duration.ofSeconds(threshold),
              List.of(),
              auditHeads == null ? AuditHeads.NONE : AuditHeads.read(auditHeads));
      Report report = checker.check();
      if (auditHeads != null) {
        checker.heads().write(auditHeads);
      }
      var printer = new ReportPrinter(spec.commandLine().getOut());
      if (json) {
        printer.json(report);
      } else {
        printer.text(report);
      }
      return report.sound() ? 0 : 1;
    } catch (IOException e) {
      throw new CommandFailure("The file of the audits cannot be used: " + e.getMessage());
    } catch (MongoException e) {
      throw new CommandFailure("The store cannot be read: " + e.getMessage());
    } catch (KafkaException e) {
      throw new CommandFailure("Kafka cannot be read: " + e.getMessage());
    }
  }
}
