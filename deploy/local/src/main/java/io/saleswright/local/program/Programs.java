package io.saleswright.local.program;

import io.saleswright.client.CommandFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The programs of a checkout for a run of its own: unpacked copies, so that a build meanwhile does
 * no harm.
 *
 * @param checkout where they are built
 * @param copies where the copies are kept, a directory for each module
 * @param java the program {@code java}
 */
public record Programs(Checkout checkout, Path copies, Path java) {

  /**
   * The copy of a module's program, in place.
   *
   * @param module path of the module
   * @throws CommandFailure when the module is not built
   * @throws IOException when the copy can't be made
   */
  public Program program(String module) throws IOException, InterruptedException {
    Path built =
        checkout
            .jar(module)
            .orElseThrow(() -> new CommandFailure("The module " + module + " is not built."));
    Program program = Program.of(built, copies.resolve(module.replace('/', '-')));
    program.install(java);
    return program;
  }

  /**
   * The command that starts a program.
   *
   * @param program one that is in place
   * @param javaOptions options of its virtual machine
   * @param arguments what follows the jar
   */
  public List<String> command(Program program, List<String> javaOptions, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(javaOptions);
    command.add("-jar");
    command.add(program.jar().toString());
    command.addAll(arguments);
    return command;
  }

  /**
   * The command that starts a module's program.
   *
   * @throws CommandFailure when the module is not built
   * @throws IOException when the copy can't be made
   */
  public List<String> command(String module, List<String> javaOptions, List<String> arguments)
      throws IOException, InterruptedException {
    return command(program(module), javaOptions, arguments);
  }
}
