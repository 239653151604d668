package io.saleswright.client;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How our programs meet their command line: what a person can mend is said in a sentence. */
public final class CommandProgram {

  private CommandProgram() {}

  /**
   * Makes the command line of a program. Its exit codes: 0 done, 1 failed, 2 not understood. It and
   * its commands explain themselves with {@code --help}.
   *
   * @param command annotated for picocli, or a command line to which commands were added
   * @param alsoSaid failures beside {@link CommandFailure} that are said by their message alone;
   *     others are thrown on and shown with their trace
   */
  @SafeVarargs
  public static CommandLine of(Object command, Class<? extends Exception>... alsoSaid) {
    List<Class<? extends Exception>> said = List.of(alsoSaid);
    CommandLine program = command instanceof CommandLine given ? given : new CommandLine(command);
    withHelp(program.getCommandSpec());
    return program.setExecutionExceptionHandler((failure, line, _) -> {
      if (failure instanceof CommandFailure
          || said.stream().anyMatch(type -> type.isInstance(failure))) {
        line.getErr().println(failure.getMessage());
        line.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
      }
      throw failure;
    });
  }

  private static void withHelp(CommandSpec command) {
    command.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help and exit.")
            .build());
    command.subcommands().values().forEach(sub -> withHelp(sub.getCommandSpec()));
  }
}
