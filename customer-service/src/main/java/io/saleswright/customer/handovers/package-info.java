/**
 * CORE. Decides that all customers of one person go to another (CUS-24): one recorded decision, and
 * the process that carries it out file by file. What a hand-over means to a file is the archive's.
 */
@NullMarked
package io.saleswright.customer.handovers;

import org.jspecify.annotations.NullMarked;
