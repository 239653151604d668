package io.saleswright.local;

import io.saleswright.check.CheckCommand;
import io.saleswright.check.rejoin.RejoinCommand;
import io.saleswright.client.CommandProgram;
import io.saleswright.importing.ImportCommand;
import io.saleswright.local.backup.BackupCommand;
import io.saleswright.local.backup.RestoreCommand;
import io.saleswright.local.connection.RestoredStack;
import io.saleswright.local.connection.StackEntrance;
import io.saleswright.local.connection.StackServers;
import io.saleswright.local.demo.DemoCommand;
import io.saleswright.local.lifecycle.DownCommand;
import io.saleswright.local.lifecycle.LogsCommand;
import io.saleswright.local.lifecycle.StatusCommand;
import io.saleswright.local.lifecycle.UpCommand;
import java.time.InstantSource;
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
      DemoCommand.class,
      BackupCommand.class,
      RestoreCommand.class
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
    InstantSource clock = InstantSource.system();
    CommandLine program = new CommandLine(new Saleswright());
    program.addSubcommand(new ImportCommand(new StackEntrance(), clock));
    program.addSubcommand(new CheckCommand(new StackServers(), clock));
    program.addSubcommand(new RejoinCommand(new RestoredStack(), clock));
    return CommandProgram.of(program);
  }
}
