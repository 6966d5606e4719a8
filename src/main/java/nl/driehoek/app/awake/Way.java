package nl.driehoek.app.awake;

/** One way to ask the system to keep the screen awake. */
interface Way {
    /**
     * Asks for it.
     *
     * @return takes the request back
     * @throws Exception if the system has no such way, or refuses
     */
    Runnable take() throws Exception;
}
