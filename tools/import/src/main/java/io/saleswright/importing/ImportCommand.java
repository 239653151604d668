package io.saleswright.importing;

import io.saleswright.client.CommandFailure;
import io.saleswright.client.CommandProgram;
import io.saleswright.client.GatewayClient;
import io.saleswright.client.GatewaySession;
import io.saleswright.importing.csv.Damage;
import io.saleswright.importing.csv.Damages;
import io.saleswright.importing.csv.Tables;
import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code import}: alone the program {@code saleswright-import}, and a command of whoever knows
 * another entrance.
 */
@Command(
    name = "import",
    description = "Load a firm's order book from CSV files, through the gateway.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:everything that can be read was loaded; damaged lines are listed",
      "1:the import did not come to its end; importing again goes on",
      "2:the command is not complete, such as without --source",
      "3:everything was loaded, but some of it had been loaded before with another content; that is"
          + " listed, and what is there stays"
    })
public final class ImportCommand implements Callable<Integer> {

  private static final Duration HISTORY = Duration.ofSeconds(60);
  private static final int LISTED = 50;
  private static final int DIFFERENT = 3;

  @Mixin private final Entrance entrance;

  @Parameters(
      paramLabel = "DIR",
      description = "Where the files are, such as deploy/sample/northwind.")
  private Path directory = Path.of("");

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      defaultValue = "USD",
      description = "Currency of all prices in the files (default: USD).")
  private String currency = "USD";

  @Option(
      names = "--source",
      paramLabel = "NAME",
      required = true,
      description =
          "Where the records come from, such as the name of the firm or system. With a record's"
              + " number it is the key, for ever, by which a repeat is known.")
  private String source = "";

  @Option(
      names = "--prefix",
      paramLabel = "TEXT",
      description =
          "Stands before the files' numbers in staff ids and product codes: NW-5, NW-P11"
              + " (default: the source in capitals).")
  private @Nullable String prefix;

  @Option(
      names = "--opening-items",
      description =
          "Load what customers owed before the system went live, from opening_items.csv in DIR, and"
              + " no order book.")
  private boolean openingItems;

  @Option(
      names = "--dry-run",
      description =
          "Read the files, say what they would load and what is damaged, and load nothing.")
  private boolean dryRun;

  @Spec private @Nullable CommandSpec spec;

  private final InstantSource clock;

  /**
   * An import through this entrance.
   *
   * @param entrance may have options of its own, annotated for picocli
   */
  public ImportCommand(Entrance entrance, InstantSource clock) {
    this.entrance = entrance;
    this.clock = clock;
  }

  /**
   * Runs the command and ends with its exit code.
   *
   * @param arguments the options and the directory
   */
  public static void main(String[] arguments) {
    var command = new ImportCommand(new EntranceOptions(System.getenv()), InstantSource.system());
    System.exit(CommandProgram.of(command).setCommandName("saleswright-import").execute(arguments));
  }

  @Override
  public Integer call() throws InterruptedException {
    if (spec == null) {
      throw new IllegalStateException("Not run by picocli");
    }
    if (Currency.getAvailableCurrencies().stream()
        .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
      throw new CommandFailure("'" + currency + "' is no currency code such as USD.");
    }
    if (!Files.isDirectory(directory)) {
      throw new CommandFailure("There is no directory " + directory + ".");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (openingItems) {
      return loadOpeningItems(out);
    }
    long begin = System.nanoTime();
    var damages = new Damages();
    out.println("Understood:");
    OrderBook book =
        new OrderBookReader(
                directory, prefix(), damages, understood -> out.println("  " + understood))
            .read();
    out.println();
    if (dryRun) {
      tellOfDryRun(book, out);
      tell(damages.all(), out);
      return 0;
    }
    var differences = new Differences();
    try (var client = new GatewayClient(entrance.gateway(), entrance.issuer(), clock)) {
      GatewaySession gateway = client.as(entrance.login());
      var progress = new Progress(out, isTerminal());
      var importer =
          new Importer(
              gateway, new ImportRequests(source, currency), progress, damages, differences);
      Importer.Outcome outcome = importer.load(book);
      boolean shown = awaitHistory(gateway, outcome);
      out.printf(
          Locale.ROOT,
          "%nLoaded in %.1f s: %,d customers, %,d products, %,d orders; %,d of them had been loaded"
              + " before.%n%n",
          (System.nanoTime() - begin) / 1e9,
          outcome.customerIds().size(),
          outcome.products(),
          outcome.orders().size(),
          outcome.repeats());
      new Summary(gateway).print(source, out);
      out.println();
      out.println("  Staff");
      book.employees()
          .forEach(person ->
              out.printf("    %-6s %s, %s%n", person.staffId(), person.name(), person.title()));
      if (!shown) {
        out.println();
        out.println("  (The customer service has not heard of all orders yet.)");
      }
    }
    tell(damages.all(), out);
    differences.print(LISTED, out);
    return differences.isEmpty() ? 0 : DIFFERENT;
  }

  private int loadOpeningItems(PrintWriter out) throws InterruptedException {
    var damages = new Damages();
    var differences = new Differences();
    out.println("Understood:");
    var tables = new Tables(directory, damages, understood -> out.println("  " + understood));
    List<OpeningItemsReader.Item> items = new OpeningItemsReader(tables, currency).read();
    out.println();
    if (dryRun) {
      out.printf(
          Locale.ROOT,
          "Would load from %s: %,d opening items. Nothing was loaded.%n",
          source,
          items.size());
    } else {
      try (var client = new GatewayClient(entrance.gateway(), entrance.issuer(), clock)) {
        var importer =
            new Importer(
                client.as(entrance.login()),
                new ImportRequests(source, currency),
                new Progress(out, isTerminal()),
                damages,
                differences);
        Importer.Openings outcome = importer.load(items);
        out.printf(
            Locale.ROOT,
            "%nLoaded: %,d opening items; %,d of them had been loaded before.%n",
            outcome.there(),
            outcome.repeats());
      }
    }
    tell(damages.all(), out);
    differences.print(LISTED, out);
    return differences.isEmpty() ? 0 : DIFFERENT;
  }

  private String prefix() {
    return prefix == null
        ? source.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "")
        : prefix;
  }

  private void tellOfDryRun(OrderBook book, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "Would load from %s: %,d customers, %,d products, %,d orders with %,d lines. Nothing was"
            + " loaded.%n",
        source,
        book.customers().size(),
        book.products().size(),
        book.orders().size(),
        book.orders().stream().mapToInt(order -> order.lines().size()).sum());
    out.flush();
  }

  private boolean awaitHistory(GatewaySession gateway, Importer.Outcome outcome)
      throws InterruptedException {
    if (outcome.orders().isEmpty()) {
      return true;
    }
    var summary = new Summary(gateway);
    return PurchaseHistory.of(outcome.orders(), outcome.customerIds())
        .awaitShownBy(() -> summary.top(currency), HISTORY);
  }

  private static void tell(List<Damage> damages, PrintWriter out) {
    if (damages.isEmpty()) {
      return;
    }
    out.printf(
        Locale.ROOT,
        "%nWARNING: %,d lines were not loaded. Repair them and import again; nothing is loaded"
            + " twice.%n",
        damages.size());
    damages.stream().limit(LISTED).forEach(damage -> out.println("  " + damage));
    if (damages.size() > LISTED) {
      out.printf(Locale.ROOT, "  … and %,d more%n", damages.size() - LISTED);
    }
    out.flush();
  }

  private static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }
}
