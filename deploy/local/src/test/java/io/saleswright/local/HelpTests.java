package io.saleswright.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The script and the program behind it are one command line to who uses it. */
class HelpTests {

  private static final Pattern NAME = Pattern.compile("^  ([a-z]+)\\b.* {2,}\\p{L}");

  private static final Path SCRIPT = Path.of("../../saleswright");
  private static final Pattern BRANCH = Pattern.compile("^  ([-a-z]+(?: \\| [-a-z]+)*)\\)$");

  @Test
  void theScriptListsEveryCommandAndNoOther() throws Exception {
    var commands = new TreeSet<>(Saleswright.commandLine().getSubcommands().keySet());
    commands.addAll(ofTheScript());

    assertThat(listed(help())).containsExactlyInAnyOrderElementsOf(commands);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItself(String command) {
    var said = new StringWriter();
    CommandLine program = Saleswright.commandLine().setOut(new PrintWriter(said, true));

    assertThat(program.execute(command, "--help")).isZero();
    assertThat(said.toString()).startsWith("Usage: saleswright " + command + " [");
  }

  static Set<String> commands() {
    return Saleswright.commandLine().getSubcommands().keySet();
  }

  /** What the script itself does: the branches of its last case. */
  private static List<String> ofTheScript() throws IOException {
    String script = Files.readString(SCRIPT);
    return script
        .substring(script.lastIndexOf("case $command in"))
        .lines()
        .flatMap(line -> BRANCH.matcher(line).results())
        .flatMap(found -> Stream.of(found.group(1).split(" \\| ")))
        .filter(name -> !name.startsWith("-"))
        .toList();
  }

  private static List<String> listed(String help) {
    return help.lines()
        .takeWhile(line -> !line.startsWith("'./saleswright COMMAND"))
        .flatMap(line -> NAME.matcher(line).results())
        .map(found -> found.group(1))
        .toList();
  }

  private static String help() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("bash", SCRIPT.toString(), "help").redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return output;
  }
}
