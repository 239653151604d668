/**
 * What happened with a complaint so far: who has it, what was said, the time that it took, and what
 * came of it (CMP-04, CMP-05, CMP-07). CORE module.
 */
@NullMarked
package io.saleswright.complaint.course;

import org.jspecify.annotations.NullMarked;
