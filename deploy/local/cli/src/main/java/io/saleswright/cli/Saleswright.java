package io.saleswright.cli;

import io.saleswright.cli.check.CheckCommand;
import io.saleswright.cli.demo.DemoCommand;
import io.saleswright.cli.importing.ImportCommand;
import io.saleswright.cli.local.DownCommand;
import io.saleswright.cli.local.LogsCommand;
import io.saleswright.cli.local.StatusCommand;
import io.saleswright.cli.local.UpCommand;
import io.saleswright.cli.stack.CommandProgram;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind the launcher script. */
@Command(
    name = "saleswright",
    synopsisSubcommandLabel = "COMMAND",
    description = "Runs Saleswright on this machine and works with it.",
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      LogsCommand.class,
      ImportCommand.class,
      DemoCommand.class,
      CheckCommand.class
    })
public final class Saleswright {

  private Saleswright() {}

  /**
   * Runs a command and ends with its exit code: 0 done, 1 failed, 2 not understood.
   *
   * @param arguments the command and its options
   */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** Returns the program with all its commands. */
  static CommandLine commandLine() {
    return CommandProgram.of(new Saleswright());
  }
}
