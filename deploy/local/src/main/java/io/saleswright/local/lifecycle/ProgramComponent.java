package io.saleswright.local.lifecycle;

import io.saleswright.local.process.Launch;
import io.saleswright.local.process.Readiness;
import io.saleswright.local.program.Fingerprint;
import io.saleswright.local.program.Program;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A process that runs the jar of one of our modules.
 *
 * @param module path of the module in the checkout
 * @param wanted whether the stack needs it at all
 * @param javaOptions options of its virtual machine
 * @param arguments what follows the jar on the command line
 * @param variables its environment, may hold secrets
 * @param readiness how to ask it
 */
record ProgramComponent(
    String name,
    String module,
    List<String> ports,
    Set<String> after,
    Predicate<Stack> wanted,
    Function<Stack, List<String>> javaOptions,
    Function<Stack, List<String>> arguments,
    Function<Stack, Map<String, String>> variables,
    Function<Stack, Readiness> readiness)
    implements Component {

  @Override
  public boolean belongsTo(Stack stack) {
    return wanted.test(stack) && stack.checkout().hasModule(module);
  }

  @Override
  public Launch launch(Stack stack) throws IOException {
    Program program = stack.program(name, module);
    var command = new ArrayList<String>();
    command.add(stack.java().toString());
    command.addAll(javaOptions.apply(stack));
    command.add("-jar");
    command.add(program.jar().toString());
    command.addAll(arguments.apply(stack));
    Map<String, String> environment = new TreeMap<>(variables.apply(stack));
    return new Launch(
        name,
        command,
        environment,
        stack.data().log(name),
        stack.port(ports.getFirst()),
        readiness.apply(stack),
        new Fingerprint().add(command.toString()).add(environment.toString()).value());
  }

  @Override
  public void prepare(Stack stack, Consumer<String> progress)
      throws IOException, InterruptedException {
    stack.program(name, module).install(stack.java());
  }
}
