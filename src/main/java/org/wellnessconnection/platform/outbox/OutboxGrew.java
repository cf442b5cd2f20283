package org.wellnessconnection.platform.outbox;

import java.time.Instant;

/** A message was written: told to the workers of this node once it is committed. */
record OutboxGrew(Instant due) {}
