/**
 * What clients do while things break, and what they remember of it: every command with what it was
 * answered, every fact that plant and warehouse have published.
 */
@NullMarked
package io.saleswright.chaos.load;

import org.jspecify.annotations.NullMarked;
