# Reading aloud: the button on each screen, the bar while the voice speaks, the settings.

voice-read = Read aloud
voice-stop = Stop
voice-bar =
    .aria-label = Voice controls
voice-pause = Pause
voice-resume = Go on
voice-slower = Slower
voice-faster = Faster
voice-rate-slowest = Very slow
voice-rate-slow = Slow
voice-rate-normal = Normal
voice-rate-fast = Fast
voice-rate-fastest = Very fast
# Variables:
#   $languages (String) - the languages that there is no voice for, such as “German and English”
voice-skipped = Left out because a voice is missing: { $languages }.
# Variables:
#   $language (String) - the language, such as “Arabic”
voice-missing = This device has no voice for this language: { $language }.
voice-install = Install one in the settings of the device, under “Text-to-speech” or “Spoken content”.
voice-install-linux = Install the programs speech-dispatcher and espeak-ng, or ask somebody to do so.
voice-only-online = The voice of this browser would send the text over the internet, so { -brand } does not use it. Install a voice in the settings of the device.
voice-unsupported = { -brand } cannot speak here. Open { -brand } in a browser, or let the device read the screen to you.
voice-heading = Reading aloud
voice-explain = The voice comes from this device. No text is sent anywhere for it.
voice-rate = Speed
voice-voices = Voices on this device
voice-none = No voice
