package io.saleswright.local.lifecycle;

import io.saleswright.client.CommandFailure;
import io.saleswright.local.connection.StackOptions;
import io.saleswright.local.keycloak.DemoUser;
import io.saleswright.local.keycloak.LocalRealm;
import io.saleswright.local.stack.DataDirectory;
import io.saleswright.local.stack.Secrets;
import io.saleswright.local.stack.StackFile;
import io.saleswright.local.stack.StackLock;
import io.saleswright.local.stack.TakenBack;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code saleswright up}. */
@Command(
    name = "up",
    description = "Build what is missing, start everything and wait until it is ready.")
public final class UpCommand implements Callable<Integer> {

  @Mixin private final StackOptions options = new StackOptions();

  @Option(
      names = "--ports",
      paramLabel = "PORTS",
      description = {
        "auto: free ports, chosen once and remembered;",
        "default: the usual ones;",
        "name=port,…: some ports by name, such as gateway=8888."
      })
  private @Nullable String ports;

  @Option(
      names = "--observe",
      description = "With Prometheus, which must be installed, and its alerts.")
  private boolean observe;

  @Option(
      names = "--servers",
      description = "Only store, broker and Keycloak, as 'rejoin' wants it.")
  private boolean serversOnly;

  @Option(names = "--no-build", description = "Start what is built, however old.")
  private boolean noBuild;

  @Spec private @Nullable CommandSpec spec;

  /** For picocli. */
  public UpCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    var console = new Console(spec().commandLine().getOut());
    var data = options.directory();
    try (var _ =
            StackLock.take(
                data.lockFile(), () -> console.say("Waiting for another command on this stack …"));
        var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build()) {
      requireAgreement(data);
      Map<String, Integer> remembered = StackFile.read(data).map(StackFile::ports).orElse(Map.of());
      var stack =
          new Stack(
              options.checkout(),
              data,
              StackPorts.choose(ports, remembered),
              External.from(options.environment()),
              Secrets.readOrMake(data),
              options.environment(),
              observe,
              http);
      var starter =
          StackStarter.of(
              stack,
              serversOnly ? Components.SERVERS : Components.ALL,
              options.records(),
              options.processes(),
              console);
      starter.requireFreePorts();
      stack.file().write(data);
      console.say("Starting Saleswright in " + data.root());
      starter.start();
      console.say("Everything is ready after " + Console.seconds(System.nanoTime() - begin) + ".");
      console.say("");
      printAddresses(stack, console);
    }
    return 0;
  }

  /** Services on a store that is older than the topics would give numbers out twice. */
  private void requireAgreement(DataDirectory data) throws IOException {
    Optional<Instant> taken = new TakenBack(data).to();
    if (taken.isPresent() && !serversOnly) {
      throw new CommandFailure(
          "The store is of "
              + taken.get()
              + ", and the topics are not. Run './saleswright up --servers' and"
              + " './saleswright rejoin --list FILE' first.");
    }
  }

  private static void printAddresses(Stack stack, Console console) throws IOException {
    console.say("  Saleswright   " + stack.gateway());
    console.say("  Keycloak      " + stack.issuer());
    console.say("  Kafka         " + stack.kafkaBootstrapServers());
    if (stack.external().mongodbUri().isEmpty()) {
      console.say("  MongoDB       " + stack.mongodbUri());
    }
    if (stack.external().issuer().isEmpty()) {
      var logins =
          LocalRealm.read(stack.checkout().of("deploy/keycloak")).users().stream()
              .map(DemoUser::username);
      console.say("  Demo logins   " + String.join(", ", logins.toList()));
      console.say("                password: " + DemoUser.PASSWORD);
    }
    if (stack.observed()) {
      console.say("  Prometheus    " + stack.loopback(StackPorts.PROMETHEUS));
    }
    console.say("  Secrets       " + stack.data().secretsFile());
  }

  private CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("Not run by picocli");
    }
    return spec;
  }
}
