/** Tests of the foreign systems that the demonstration plays. */
@NullMarked
package io.saleswright.cli.demo;

import org.jspecify.annotations.NullMarked;
