/**
 * Decides how a process is started so that it outlives the command, recognised again, and stopped.
 * It knows nothing about what the processes are for.
 */
@NullMarked
package io.saleswright.local.process;

import org.jspecify.annotations.NullMarked;
